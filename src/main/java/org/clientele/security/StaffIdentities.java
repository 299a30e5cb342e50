package org.clientele.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clientele.security.oidc.Identity;
import org.clientele.shared.Change;
import org.clientele.shared.contactdata.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of somebody of the staff who has signed in at the provider. Once an account was found, it belongs to that
 * person there (issuer and subject), whatever addresses and names change; nobody else of the same issuer gets it. Another
 * e-mail address that an administrator enters ends that, and so does deactivating the account.
 */
@Component
class StaffIdentities {

    private static final Logger LOG = LoggerFactory.getLogger(StaffIdentities.class);

    private final StaffSignOnSettings settings;
    private final StaffIdentityQueries identities;
    private final AccountRepository accounts;
    private final NewcomerAccounts newcomers;
    private final SecurityRecorder recorder;
    private final Clock clock;

    StaffIdentities(
            StaffSignOnSettings settings,
            StaffIdentityQueries identities,
            AccountRepository accounts,
            NewcomerAccounts newcomers,
            SecurityRecorder recorder,
            Clock clock) {
        this.settings = settings;
        this.identities = identities;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Who comes in; empty for unknown people and inactive accounts alike. */
    @Transactional
    public Optional<StaffPrincipal> enter(Identity identity) {
        Optional<Account> bound =
                identities.accountOf(identity.issuer(), identity.subject()).flatMap(accounts::findById);
        if (bound.isPresent()) {
            return bound.filter(this::isActive).map(Account::toPrincipal);
        }
        List<Account> meant = settings.matchesEmail() ? byEmail(identity.verifiedEmail()) : byUserName(identity);
        if (meant.isEmpty()) {
            return newcomers
                    .welcome(identity)
                    .filter(account -> bind(account, identity))
                    .map(Account::toPrincipal);
        }
        if (meant.size() > 1) {
            LOG.warn("{} accounts have the e-mail address of somebody who has signed in at the provider", meant.size());
            return Optional.empty();
        }
        return Optional.of(meant.getFirst())
                .filter(this::isActive)
                .filter(account -> bind(account, identity))
                .map(Account::toPrincipal);
    }

    @EventListener
    void follow(AccountChanged event) {
        if (!event.account().isEnabled()) {
            identities.release(event.account().id());
        }
    }

    private boolean isActive(Account account) {
        if (!account.isEnabled()) {
            recorder.record(SecurityEventKind.SIGN_ON_REFUSED, account.toRef());
        }
        return account.isEnabled();
    }

    private boolean bind(Account account, Identity identity) {
        boolean bound = identities.bind(account.id(), identity.issuer(), identity.subject(), clock.instant());
        if (bound) {
            recorder.record(
                    SecurityEventKind.IDENTITY_BOUND,
                    account.toRef(),
                    List.of(new Change("identity", "", identity.subject() + " · " + identity.issuer())));
        } else {
            recorder.record(SecurityEventKind.SIGN_ON_REFUSED, account.toRef());
        }
        return bound;
    }

    /** Compared here, since the database takes letters with and without accents for the same. */
    private List<Account> byEmail(String email) {
        Optional<String> wanted = folded(email);
        return wanted.map(accounts::findByEmail).orElse(List.of()).stream()
                .filter(account -> folded(account.details().email()).equals(wanted))
                .toList();
    }

    private List<Account> byUserName(Identity identity) {
        return UserName.parse(identity.text(settings.claim())).stream()
                .flatMap(name -> accounts.findByUserName(name.value()).stream()
                        .filter(account -> account.userName().equals(name.value())))
                .toList();
    }

    private static Optional<String> folded(String email) {
        return EmailAddress.parse(email).toOptional().map(EmailAddress::folded);
    }
}
