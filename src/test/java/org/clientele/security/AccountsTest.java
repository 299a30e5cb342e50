package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.IntegrationTest;
import org.clientele.shared.ui.UserPreferences;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountProvisioning provisioning;

    @Autowired
    UserPreferences preferences;

    @Autowired
    TestStaff staff;

    @Test
    @WithObserver
    void everybodyOfTheStaffCanBeFoundByIdAndName() {
        AccountId recruiter = staff.idOf(Role.RECRUITER);

        assertThat(accounts.find(recruiter)).contains(new AccountRef(recruiter, "Rita Recruiter", true));
        assertThat(accounts.selectable()).extracting(AccountRef::name).contains("Rita Recruiter", "Otto Observer");
        assertThat(accounts.find(AccountId.next())).isEmpty();
    }

    @Test
    void aVisitorSeesNobody() {
        assertThatThrownBy(() -> accounts.selectable()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @WithAdministrator
    void noPersonMakesAccountsPastTheSetUp() {
        AccountDetails details = new AccountDetails("eve", "Eve", "", "", Role.RECRUITER);

        assertThatThrownBy(() -> provisioning.provide(details, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithRecruiter
    void eachPersonHasPreferencesOfTheirOwn() {
        preferences.write("clients.columns", "name,city");
        preferences.write("clients.columns", "name");

        assertThat(preferences.read("clients.columns")).contains("name");
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(preferences.read("clients.columns")).isEmpty());
    }
}
