package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class AccountAdministrationTest {

    private static final AccountDetails ZOFIA =
            new AccountDetails("zofia", "Zofia Żak", "zofia@agency.example", "+48 22 000 00 00", Role.RECRUITER);

    @Autowired
    AccountAdministration administration;

    @Autowired
    SecurityLog log;

    @Autowired
    AccountRepository accounts;

    @Autowired
    SecurityRecorder recorder;

    @Autowired
    TestClock clock;

    @Autowired
    TestStaff staff;

    @Test
    void aNewAccountHasNoPasswordAndIsListed() {
        AccountId id = create(ZOFIA);

        assertThat(row(id).details()).isEqualTo(ZOFIA);
        assertThat(row(id).setUp()).isFalse();
        assertThat(row(id).lastSignInAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseAdministersAccounts(Role role) {
        staff.as(role, () -> {
            assertThatThrownBy(() -> administration.page(PageRef.FIRST)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.create(ZOFIA)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.change(staff.idOf(role), 0, ZOFIA))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.deactivate(staff.idOf(role)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.reactivate(staff.idOf(role)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.makeLink(staff.idOf(role)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> log.page(PageRef.FIRST)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whatWasTypedIsTidiedUp() {
        AccountId id = create(
                new AccountDetails(" Zofia.Zak ", "  Zofia   Żak ", " ZOFIA@Agency.Example ", "", Role.OBSERVER));

        assertThat(row(id).details())
                .isEqualTo(new AccountDetails("zofia.zak", "Zofia Żak", "ZOFIA@agency.example", "", Role.OBSERVER));
    }

    @Test
    void badFieldsAreNamedAndNothingIsKept() {
        SaveOutcome outcome = administration.create(
                new AccountDetails("żak zofia", "\u202Eeve", "zofia", "1\u00002", Role.RECRUITER));

        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Invalid(Map.of(
                        "userName", "error.userName",
                        "fullName", "error.text.DIRECTION_CHARACTER",
                        "email", "error.email.AT_SIGN",
                        "phone", "error.text.CONTROL_CHARACTER")));
    }

    @Test
    void aUserNameIsTakenOnce() {
        create(ZOFIA);

        assertThat(administration.create(new AccountDetails("ZOFIA", "Another", "", "", Role.RECRUITER)))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("userName", "error.userName.taken")));
    }

    @Test
    void whoSavesSecondIsToldWhoSavedFirst() {
        AccountId id = create(ZOFIA);
        administration.change(id, 0, named("Zofia Kowal"));

        SaveOutcome outcome = administration.change(id, 0, named("Zofia Lis"));

        assertThat(outcome)
                .asInstanceOf(type(SaveOutcome.Conflict.class))
                .satisfies(conflict -> assertThat(conflict.by()).isEqualTo("Ada Administrator"));
        assertThat(row(id).fullName()).isEqualTo("Zofia Kowal");
    }

    @Test
    void changesStandInTheSecurityLog() {
        AccountId id = create(ZOFIA);
        administration.change(id, 0, named("Zofia Kowal"));
        administration.deactivate(id);

        List<SecurityEventRow> events = log.page(PageRef.FIRST).rows();
        assertThat(events)
                .extracting(SecurityEventRow::kind)
                .startsWith(
                        SecurityEventKind.ACCOUNT_DEACTIVATED,
                        SecurityEventKind.ACCOUNT_CHANGED,
                        SecurityEventKind.ACCOUNT_CREATED);
        assertThat(events.get(1).actorName()).isEqualTo("Ada Administrator");
        assertThat(events.get(1).changes()).containsExactly(new Change("fullName", "Zofia Żak", "Zofia Kowal"));
    }

    @Test
    void theSecurityLogForgetsAfterAYear() {
        create(ZOFIA);
        clock.after(SecurityRecorder.KEPT.minusDays(1), recorder::forgetOldEvents);
        assertThat(log.page(PageRef.FIRST).rows()).isNotEmpty();

        clock.after(SecurityRecorder.KEPT.plusDays(1), recorder::forgetOldEvents);

        assertThat(log.page(PageRef.FIRST).rows()).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        AccountId last = staff.idOf(Role.ADMINISTRATOR);
        otherAdministrators(last).forEach(administration::deactivate);
        AccountRow row = row(last);
        AccountDetails demoted = new AccountDetails(row.userName(), row.fullName(), "", "", Role.RECRUITER);

        assertThat(administration.deactivate(last)).isEqualTo(ActivationOutcome.LAST_ADMINISTRATOR);
        assertThat(administration.change(last, row.version(), demoted))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("role", "error.lastAdministrator")));
        assertThat(row(last).enabled()).isTrue();
        assertThat(row(last).role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        AccountId second = create(new AccountDetails("second", "Second", "", "", Role.ADMINISTRATOR));

        assertThat(administration.deactivate(second)).isEqualTo(ActivationOutcome.DONE);
        assertThat(row(second).enabled()).isFalse();
        assertThat(administration.reactivate(second)).isEqualTo(ActivationOutcome.DONE);
        assertThat(row(second).enabled()).isTrue();
    }

    @Test
    void anUnknownAccountIsGone() {
        AccountId unknown = new AccountId(UUID.randomUUID());

        assertThat(administration.change(unknown, 0, ZOFIA)).isEqualTo(new SaveOutcome.Gone());
        assertThat(administration.deactivate(unknown)).isEqualTo(ActivationOutcome.GONE);
        assertThat(administration.reactivate(unknown)).isEqualTo(ActivationOutcome.GONE);
        assertThat(administration.makeLink(unknown)).isEmpty();
    }

    private List<AccountId> otherAdministrators(AccountId last) {
        return accounts.lockAdministrators().stream()
                .map(Account::id)
                .filter(id -> !id.equals(last))
                .toList();
    }

    private AccountId create(AccountDetails details) {
        return new AccountId(((SaveOutcome.Saved) administration.create(details)).id());
    }

    private AccountDetails named(String fullName) {
        return new AccountDetails(ZOFIA.userName(), fullName, ZOFIA.email(), ZOFIA.phone(), ZOFIA.role());
    }

    private AccountRow row(AccountId id) {
        return administration.page(PageRef.FIRST).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
