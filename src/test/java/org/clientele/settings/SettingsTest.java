package org.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.SecurityLog;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class SettingsTest {

    @Autowired
    private Settings settings;

    @Autowired
    private SecurityLog log;

    @Autowired
    private TestStaff staff;

    @Test
    void theSupportAddressIsKeptInOneForm() {
        SaveOutcome outcome = settings.change(
                version(), new SettingsDetails(14, " it@agency.example ", "22 555 01 00", Visibility.EVERYBODY));

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(settings.current().details())
                .isEqualTo(new SettingsDetails(14, "it@agency.example", "+48225550100", Visibility.EVERYBODY));
    }

    @Test
    void whatCannotBeKeptIsSaidFieldByField() {
        SaveOutcome outcome = settings.change(version(), new SettingsDetails(0, "it@", "12", Visibility.EVERYBODY));

        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Invalid(Map.of(
                        "archiveDays", "error.archiveDays",
                        "supportEmail", "error.email.DOMAIN",
                        "supportPhone", "error.phone.TOO_SHORT")));
    }

    @Test
    void theSecondToSaveIsToldWhoWasFirst() {
        long version = version();
        settings.change(version, new SettingsDetails(14, "", "", Visibility.EVERYBODY));

        SaveOutcome outcome = settings.change(version, new SettingsDetails(60, "", "", Visibility.EVERYBODY));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Ada Administrator"));
        assertThat(settings.current().details().archiveDays()).isEqualTo(14);
    }

    @Test
    void theSecurityLogKeepsWhatWasDecided() {
        settings.change(version(), new SettingsDetails(30, "", "", Visibility.ASSIGNED));

        assertThat(log.page(PageRef.FIRST).rows().getFirst())
                .returns(SecurityEventKind.SETTINGS_CHANGED, SecurityEventRow::kind)
                .returns("Ada Administrator", SecurityEventRow::actorName)
                .returns(
                        List.of(new Change("settings.visibility", "EVERYBODY", "ASSIGNED")), SecurityEventRow::changes);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void everybodyReadsSettingsAndOnlyAdministratorsChangeThem(Role role) {
        staff.as(role, () -> {
            assertThat(settings.current().details().archiveDays()).isEqualTo(30);
            assertThatThrownBy(() -> settings.change(version(), new SettingsDetails(14, "", "", Visibility.EVERYBODY)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private long version() {
        return settings.current().version();
    }
}
