package org.clientele.demo;

import java.util.List;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.AccountProvisioning;
import org.clientele.security.Accounts;
import org.clientele.security.Role;
import org.clientele.security.SignInHint;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts that a demo can be signed in with; the sign-in page shows them. */
@Component
@Profile("demo")
class DemoAccounts implements SignInHint {

    private static final String PASSWORD = "demo";

    private final Accounts accounts;
    private final AccountProvisioning provisioning;

    DemoAccounts(Accounts accounts, AccountProvisioning provisioning) {
        this.accounts = accounts;
        this.provisioning = provisioning;
    }

    boolean areMissing() {
        return accounts.selectable().isEmpty();
    }

    @Override
    public List<Offered> accounts() {
        return List.of(
                new Offered("recruiter", Role.RECRUITER),
                new Offered("recruiter2", Role.RECRUITER),
                new Offered("lead", Role.TEAM_LEAD),
                new Offered("admin", Role.ADMINISTRATOR));
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Makes them, and returns those who look after clients. */
    List<AccountId> create() {
        create("admin", "Ada Administrator", Role.ADMINISTRATOR);
        return List.of(
                create("lead", "Lidia Leśniewska", Role.TEAM_LEAD),
                create("recruiter", "Robert Rybak", Role.RECRUITER),
                create("recruiter2", "Renate Rösler", Role.RECRUITER));
    }

    private AccountId create(String userName, String fullName, Role role) {
        String email = userName + "@agency.example";
        return provisioning.provide(new AccountDetails(userName, fullName, email, "", role), PASSWORD);
    }
}
