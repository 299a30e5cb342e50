package org.clientele.security;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with the staff's accounts. All of it goes to the security log, and takes effect at once in open
 * sessions. There is always an active account with the role Administrator.
 */
@Service
@MayAdminister
public class AccountAdministration {

    private static final List<SecurityEventKind> EDITS =
            List.of(SecurityEventKind.ACCOUNT_CHANGED, SecurityEventKind.ACCOUNT_CREATED);
    private static final Sort BY_NAME = Sort.by("fullName", "id");

    private final AccountRepository accounts;
    private final AccountRules rules;
    private final LinkMaker links;
    private final StaffIdentityQueries identities;
    private final SecurityRecorder recorder;
    private final SecurityEventRepository log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            AccountRepository accounts,
            AccountRules rules,
            LinkMaker links,
            StaffIdentityQueries identities,
            SecurityRecorder recorder,
            SecurityEventRepository log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.links = links;
        this.identities = identities;
        this.recorder = recorder;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** A page of all accounts, by name. */
    @Transactional(readOnly = true)
    public Slice<AccountRow> page(PageRef page) {
        return Pages.read(page, BY_NAME, accounts::findRows);
    }

    /** Makes an account without a password; {@link #makeLink} lets its owner set one. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome create(AccountDetails typed) {
        accounts.lockAdministrators();
        AccountId id = AccountId.next();
        AccountRules.Checked checked = rules.check(id, typed);
        if (!checked.isGood()) {
            return new SaveOutcome.Invalid(checked.problems());
        }
        Account account = accounts.save(new Account(id, checked.details(), clock.instant()));
        recorder.record(SecurityEventKind.ACCOUNT_CREATED, account.toRef(), Change.between(null, checked.details()));
        return new SaveOutcome.Saved(id.value(), 0);
    }

    /** @param version of the account as it was read, so that nobody's change is lost */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(AccountId id, long version, AccountDetails typed) {
        List<Account> administrators = accounts.lockAdministrators();
        Optional<Account> found = accounts.findById(id);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Account account = found.get();
        if (account.version() != version) {
            return conflict(account);
        }
        AccountRules.Checked checked = rules.check(id, typed);
        if (!checked.isGood()) {
            return new SaveOutcome.Invalid(checked.problems());
        }
        if (typed.role() != Role.ADMINISTRATOR && isLast(account, administrators)) {
            return new SaveOutcome.Invalid(Map.of("role", "error.lastAdministrator"));
        }
        List<Change> changes = Change.between(account.details(), checked.details());
        account.describe(checked.details());
        accounts.flush();
        if (!changes.isEmpty()) {
            recorder.record(SecurityEventKind.ACCOUNT_CHANGED, account.toRef(), changes);
            events.publishEvent(new AccountChanged(account.toPrincipal()));
        }
        if (changes.stream().anyMatch(change -> change.field().equals("email"))) {
            identities.release(id);
        }
        if (changes.stream().anyMatch(change -> change.field().equals("fullName"))) {
            events.publishEvent(new AccountRenamed(id, account.fullName()));
        }
        if (changes.stream().anyMatch(change -> change.field().equals("role"))) {
            events.publishEvent(new RoleChanged(id, account.role()));
        }
        return new SaveOutcome.Saved(id.value(), account.version());
    }

    /** Shuts the account: its owner is signed out everywhere and cannot sign in again. */
    @Transactional
    @RetriedOnCollision
    public ActivationOutcome deactivate(AccountId id) {
        List<Account> administrators = accounts.lockAdministrators();
        Optional<Account> found = accounts.findById(id);
        if (found.isEmpty()) {
            return ActivationOutcome.GONE;
        }
        Account account = found.get();
        if (isLast(account, administrators)) {
            return ActivationOutcome.LAST_ADMINISTRATOR;
        }
        account.deactivate();
        recorder.record(SecurityEventKind.ACCOUNT_DEACTIVATED, account.toRef());
        events.publishEvent(new AccountChanged(account.toPrincipal()));
        return ActivationOutcome.DONE;
    }

    /** Opens the account again; the password is the one it had. */
    @Transactional
    @RetriedOnCollision
    public ActivationOutcome reactivate(AccountId id) {
        Optional<Account> found = accounts.findById(id);
        found.ifPresent(account -> {
            account.reactivate();
            recorder.record(SecurityEventKind.ACCOUNT_REACTIVATED, account.toRef());
        });
        return found.isPresent() ? ActivationOutcome.DONE : ActivationOutcome.GONE;
    }

    /** A link by which the owner sets a password; empty if there is no such account or it is inactive. */
    @Transactional
    @RetriedOnCollision
    public Optional<OneTimeLink> makeLink(AccountId id) {
        return accounts.findById(id).filter(Account::isEnabled).map(account -> {
            recorder.record(SecurityEventKind.LINK_MADE, account.toRef());
            return links.makeFor(account);
        });
    }

    private SaveOutcome conflict(Account account) {
        return log.findFirstByAccountIdAndKindInOrderByAtDescIdDesc(account.id().value(), EDITS)
                .map(SecurityEvent::toRow)
                .map(event -> new SaveOutcome.Conflict(event.actorName(), event.at()))
                .orElseGet(() -> new SaveOutcome.Conflict(account.fullName(), clock.instant()));
    }

    private static boolean isLast(Account account, List<Account> administrators) {
        return administrators.size() == 1 && administrators.contains(account);
    }
}
