package org.clientele.security;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.security.oidc.Identity;
import org.clientele.shared.Change;
import org.springframework.stereotype.Component;

/** Gives accounts as recruiter to people of the domains and groups that are configured for it; by default to nobody. */
@Component
class NewcomerAccounts {

    private static final int TRIES = 50;

    private final StaffSignOnSettings settings;
    private final AccountRepository accounts;
    private final AccountRules rules;
    private final SecurityRecorder recorder;
    private final Clock clock;

    NewcomerAccounts(
            StaffSignOnSettings settings,
            AccountRepository accounts,
            AccountRules rules,
            SecurityRecorder recorder,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.rules = rules;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** A new account; empty if the person is to have none. */
    Optional<Account> welcome(Identity identity) {
        String email = identity.verifiedEmail();
        if (email.isEmpty() || !isWelcome(identity, email)) {
            return Optional.empty();
        }
        AccountId id = AccountId.next();
        return userNames(identity, email)
                .map(userName -> rules.check(id, details(userName, identity, email)))
                .filter(AccountRules.Checked::isGood)
                .findFirst()
                .map(checked -> create(id, checked.details()));
    }

    private Account create(AccountId id, AccountDetails details) {
        Account account = accounts.save(new Account(id, details, clock.instant()));
        accounts.flush();
        recorder.record(SecurityEventKind.ACCOUNT_CREATED, account.toRef(), Change.between(null, details));
        return account;
    }

    private boolean isWelcome(Identity identity, String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return settings.createDomains().stream().anyMatch(domain::equalsIgnoreCase)
                || identity.texts(settings.groupsClaim()).stream().anyMatch(settings.createGroups()::contains);
    }

    private static AccountDetails details(String userName, Identity identity, String email) {
        String name = identity.text("name");
        return new AccountDetails(userName, name.isEmpty() ? userName : name, email, "", Role.RECRUITER);
    }

    /** What the person is called there, else before the @, else with a number. */
    private Stream<String> userNames(Identity identity, String email) {
        String before = email.substring(0, email.indexOf('@'));
        String wished = settings.matchesEmail() ? before : identity.text(settings.claim());
        return Stream.concat(
                Stream.of(wished, before), IntStream.range(2, TRIES).mapToObj(number -> before + number));
    }
}
