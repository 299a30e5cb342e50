package org.clientele.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class MailTemplatesViewTest extends SpringBrowserlessTest {

    @Test
    void aTextIsChangedWithItsPreview() {
        MailTemplatesView view = navigate(MailTemplatesView.class);
        openEnglish();

        test(find(TextField.class).withCaption("Subject").single()).setValue("News of {{salary}}?");
        assertThat(find(TextField.class).withCaption("Subject").single().getErrorMessage())
                .contains("\"salary\"");
        test(find(TextField.class).withCaption("Subject").single()).setValue("News, {{recipient}}?");
        test(find(Button.class).withText("Preview").single()).click();
        assertThat(find(IFrame.class).single().getSrcdoc().orElseThrow())
                .contains("<title>News, Maria Sample?</title>");
        assertThat(find(IFrame.class).single().getElement().getAttribute("sandbox"))
                .isEmpty();

        test(find(Button.class).withText("Save").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("changed");
    }

    @Test
    void aTextWithAPlaceholderThatIsNotKnownCannotBeSaved() {
        navigate(MailTemplatesView.class);
        openEnglish();
        TextArea body = find(TextArea.class).withCaption("Text").single();

        test(body).setValue("{{salary}}");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(body.isInvalid()).isTrue();
        assertThat(body.getErrorMessage()).isEqualTo("This mail knows no placeholder \"salary\".");
    }

    @Test
    void onesSignatureIsChangedAndShown() {
        navigate(SignatureView.class);
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withCaption("Position").single()).setValue("Owner");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Pre.class).single().getText()).contains("Ada Administrator\nOwner");
    }

    private void openEnglish() {
        test(find(Button.class)
                        .withAttribute("aria-label", "Reminder of feedback, English")
                        .single())
                .click();
    }
}
