package org.clientele.security;

import java.time.Clock;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts without an administrator: for demo data and tests, within {@link CurrentActor#asSystem}. */
@Service
@SystemOnly
public class AccountProvisioning {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountProvisioning(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes the account unless there is one of this user name, which is then left as it is.
     *
     * @param password taken as it is, however common
     */
    @Transactional
    @RetriedOnCollision
    public AccountId provide(AccountDetails details, String password) {
        return accounts.findByUserName(details.userName()).map(Account::id).orElseGet(() -> create(details, password));
    }

    private AccountId create(AccountDetails details, String password) {
        Account account = new Account(AccountId.next(), details, clock.instant());
        account.changePassword(passwords.encode(password), clock.instant());
        return accounts.save(account).id();
    }
}
