package org.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@WithAdministrator
class FeaturesTest {

    @Autowired
    private Features features;

    @Autowired
    private FeatureSwitches switches;

    @Autowired
    private TestStaff staff;

    @AfterEach
    void switchOn() {
        staff.as(Role.ADMINISTRATOR, () -> switches.turn(Feature.MAIL_PICKUP, true));
    }

    @Test
    void everyFeatureIsOnUntilSomebodySwitchesItOff() {
        assertThat(features.isOn(Feature.MAIL_PICKUP)).isTrue();

        switches.turn(Feature.MAIL_PICKUP, false);

        assertThat(features.isOn(Feature.MAIL_PICKUP)).isFalse();
        assertThat(features.isOn(MailView.class)).isFalse();
        assertThat(switches.all()).containsEntry(Feature.MAIL_PICKUP, false).containsEntry(Feature.HELP, true);
    }

    @Test
    void whatBelongsToNoFeatureIsAlwaysOn() {
        assertThat(features.isOn(String.class)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsSwitchFeatures(Role role) {
        staff.as(
                role,
                () -> assertThatThrownBy(() -> switches.turn(Feature.MAIL_PICKUP, false))
                        .isInstanceOf(AccessDeniedException.class));

        assertThat(features.isOn(Feature.MAIL_PICKUP)).isTrue();
    }

    @ForFeature(Feature.MAIL_PICKUP)
    private static final class MailView {}
}
