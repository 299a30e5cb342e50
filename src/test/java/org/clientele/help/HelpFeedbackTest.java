package org.clientele.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithObserver
class HelpFeedbackTest {

    @Autowired
    private HelpFeedback feedback;

    @Autowired
    private TestStaff staff;

    @Test
    void whatAReaderSaysIsKeptForTheAdministrator() {
        feedback.give(new FeedbackDetails("clients", "pl", false, " Gdzie jest filtr?\r\nNie widzę. "));

        staff.as(Role.ADMINISTRATOR, () -> {
            FeedbackRow row = feedback.page(PageRef.FIRST).rows().getFirst();
            assertThat(row.page()).isEqualTo("clients");
            assertThat(row.helpful()).isFalse();
            assertThat(row.comment()).isEqualTo("Gdzie jest filtr?\nNie widzę.");
            assertThat(row.by()).isEqualTo("Otto Observer");
        });
    }

    @Test
    void aCommentThatIsTooLongIsRefused() {
        FeedbackOutcome outcome = feedback.give(new FeedbackDetails("clients", "en", true, "x".repeat(1001)));

        assertThat(outcome).isEqualTo(new FeedbackOutcome.Refused("error.text.TOO_LONG"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsReadFeedback(Role role) {
        staff.as(
                role,
                () -> assertThatThrownBy(() -> feedback.page(PageRef.FIRST)).isInstanceOf(AccessDeniedException.class));
    }
}
