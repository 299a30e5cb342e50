package org.clientele.security;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors do with one-time links. The secret in the link is all they need. */
@Service
@OpenToVisitors
public class AccountLinks {

    private final AccountLinkRepository links;
    private final AccountRepository accounts;
    private final AccountRules rules;
    private final PasswordRules passwordRules;
    private final PasswordEncoder encoder;
    private final SecurityRecorder recorder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountLinks(
            AccountLinkRepository links,
            AccountRepository accounts,
            AccountRules rules,
            PasswordRules passwordRules,
            PasswordEncoder encoder,
            SecurityRecorder recorder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.rules = rules;
        this.passwordRules = passwordRules;
        this.encoder = encoder;
        this.recorder = recorder;
        this.events = events;
        this.clock = clock;
    }

    /** What the link opens, without using it; empty if it is not or no longer valid. */
    @Transactional(readOnly = true)
    public Optional<LinkTarget> look(String secret) {
        return find(secret)
                .flatMap(link -> link.accountId() == null
                        ? Optional.of(new LinkTarget(link.purpose(), "", ""))
                        : ownerOf(link)
                                .map(owner -> new LinkTarget(link.purpose(), owner.userName(), owner.fullName())));
    }

    /** Sets the password of the account that the link is for, and signs everybody out who used the old one. */
    @Transactional
    @RetriedOnCollision
    public LinkOutcome setPassword(String secret, String password) {
        Optional<Account> owner = find(secret).flatMap(this::ownerOf);
        if (owner.isEmpty()) {
            return new LinkOutcome.NotValid();
        }
        Account account = owner.get();
        Map<String, String> problems = passwordProblems(password, account.details());
        if (!problems.isEmpty()) {
            return new LinkOutcome.Invalid(problems);
        }
        if (links.use(Secret.hash(secret)) == 0) {
            return new LinkOutcome.NotValid();
        }
        account.changePassword(encoder.encode(password), clock.instant());
        recorder.record(SecurityEventKind.PASSWORD_CHANGED, account.toRef());
        events.publishEvent(new PasswordChanged(account.id().value(), null));
        return new LinkOutcome.Done();
    }

    /** Makes the first administrator's account. The role in the details does not count. */
    @Transactional
    @RetriedOnCollision
    public LinkOutcome setUpAdministrator(String secret, AccountDetails typed, String password) {
        if (find(secret).filter(link -> link.accountId() == null).isEmpty()) {
            return new LinkOutcome.NotValid();
        }
        AccountId id = AccountId.next();
        AccountDetails wanted = new AccountDetails(
                typed.userName(), typed.fullName(), typed.email(), typed.phone(), Role.ADMINISTRATOR);
        AccountRules.Checked checked = rules.check(id, wanted);
        Map<String, String> problems = new HashMap<>(checked.problems());
        problems.putAll(passwordProblems(password, wanted));
        if (!problems.isEmpty()) {
            return new LinkOutcome.Invalid(problems);
        }
        if (links.use(Secret.hash(secret)) == 0) {
            return new LinkOutcome.NotValid();
        }
        Account account = new Account(id, checked.details(), clock.instant());
        account.changePassword(encoder.encode(password), clock.instant());
        recorder.record(
                SecurityEventKind.ACCOUNT_CREATED, accounts.save(account).toRef());
        return new LinkOutcome.Done();
    }

    private Map<String, String> passwordProblems(String password, AccountDetails details) {
        return passwordRules
                .check(password, details.userName(), details.fullName(), details.email())
                .map(problem -> Map.of("password", problem.messageKey()))
                .orElse(Map.of());
    }

    private Optional<AccountLink> find(String secret) {
        return links.findBySecretHashAndExpiresAtAfter(Secret.hash(secret), clock.instant());
    }

    private Optional<Account> ownerOf(AccountLink link) {
        return Optional.ofNullable(link.accountId()).flatMap(accounts::findById).filter(Account::isEnabled);
    }
}
