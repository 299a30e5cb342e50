package org.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

class InstalledVisibilityTest {

    private final StoredSettingsRepository settings = mock();
    private final InstalledVisibility visibility = new InstalledVisibility(settings);

    @Test
    void untilItIsReadEverybodySeesAsLittleAsPossible() {
        assertThat(visibility.current()).isEqualTo(Visibility.ASSIGNED);
    }

    @Test
    void whatWasReadBeforeAChangeWasHeardOfIsForgotten() {
        when(settings.findVisibility()).thenAnswer(reading -> {
            visibility.follow(new VisibilityChanged(Visibility.ASSIGNED));
            return Visibility.EVERYBODY;
        });

        visibility.read();

        assertThat(visibility.current()).isEqualTo(Visibility.ASSIGNED);
    }

    @Test
    void whatAnotherNodeChangedIsFollowed() {
        when(settings.findVisibility()).thenReturn(Visibility.TEAM);

        visibility.read();

        assertThat(visibility.current()).isEqualTo(Visibility.TEAM);
    }
}
