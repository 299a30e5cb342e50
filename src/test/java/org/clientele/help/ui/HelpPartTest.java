package org.clientele.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.IntegrationTest;
import org.clientele.help.HelpFeedback;
import org.clientele.record.ui.ArchiveView;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.settings.FeatureSwitches;
import org.clientele.settings.Settings;
import org.clientele.settings.SettingsDetails;
import org.clientele.settings.Visibility;
import org.clientele.shared.Feature;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithLead
class HelpPartTest extends SpringBrowserlessTest {

    @Autowired
    private HelpFeedback feedback;

    @Autowired
    private Settings settings;

    @Autowired
    private FeatureSwitches switches;

    @Autowired
    private TestStaff staff;

    @AfterEach
    void switchOn() {
        staff.as(Role.ADMINISTRATOR, () -> {
            switches.turn(Feature.HELP, true);
            switches.turn(Feature.HELP_FEEDBACK, true);
        });
    }

    @Test
    @Transactional
    void helpExplainsThePageOneIsOnAndNamesTheSupport() {
        staff.as(
                Role.ADMINISTRATOR,
                () -> settings.change(
                        settings.current().version(),
                        new SettingsDetails(30, "it@agency.example", "22 555 01 00", Visibility.EVERYBODY)));
        navigate(ArchiveView.class);

        openHelp();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Archive");
        assertThat(find(Markdown.class).single().getContent()).contains("restored here for a while");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Last updated: ");
        assertThat(find(Anchor.class).from(find(Dialog.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("mailto:it@agency.example", "tel:+48225550100");
    }

    @Test
    @Transactional
    void anAnswerWithACommentIsKept() {
        navigate(ArchiveView.class);
        openHelp();
        test(find(Button.class).withText("No").single()).click();
        test(find(TextArea.class).single()).setValue("What is purging?");
        test(find(Button.class).withText("Send").single()).click();

        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(feedback.page(PageRef.FIRST).rows()).first().satisfies(row -> {
                    assertThat(row.page()).isEqualTo("archive");
                    assertThat(row.helpful()).isFalse();
                    assertThat(row.comment()).isEqualTo("What is purging?");
                }));
    }

    @Test
    void whereTheFeatureIsOffThereIsNoButton() {
        staff.as(Role.ADMINISTRATOR, () -> switches.turn(Feature.HELP, false));

        navigate(ArchiveView.class);

        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .doesNotContain("Help");
    }

    @Test
    void whereFeedbackIsOffNobodyIsAskedForIt() {
        staff.as(Role.ADMINISTRATOR, () -> switches.turn(Feature.HELP_FEEDBACK, false));
        navigate(ArchiveView.class);

        openHelp();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Last updated: ")
                .doesNotContain("Was this helpful?");
    }

    private void openHelp() {
        test(find(Button.class)
                        .withPropertyValue(button -> button.getAriaLabel().orElse(""), "Help")
                        .single())
                .click();
    }
}
