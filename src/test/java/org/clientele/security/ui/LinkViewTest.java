package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.NewPasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class LinkViewTest extends SpringBrowserlessTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    TestStaff staff;

    @Test
    void aNewColleagueSetsAPasswordAndGoesOnToSignIn() {
        navigate(link(), LinkView.class);
        assertThat(find(TextField.class).withLabel("User name").single().getValue())
                .isEqualTo("zofia");

        setPassword("nine blue lanterns hum");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefusedBesideItsField() {
        navigate(link(), LinkView.class);

        setPassword("zofiazak2026");

        NewPasswordField password = find(NewPasswordField.class).single();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).startsWith("This password is among those that are guessed first");
        setPassword("short");
        assertThat(password.getErrorMessage()).isEqualTo("At least 10 characters.");
    }

    @Test
    void aLinkThatDoesNotWorkSaysWhatToDo() {
        navigate("reset/neverwasone", LinkView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This link no longer works");
        assertThat(find(NewPasswordField.class).exists()).isFalse();
    }

    private void setPassword(String password) {
        find(NewPasswordField.class).single().setValue(password);
        test(find(Button.class).withText("Save and go to sign-in").single()).click();
    }

    private String link() {
        AtomicReference<String> url = new AtomicReference<>("");
        staff.as(Role.ADMINISTRATOR, () -> {
            AccountDetails details = new AccountDetails("zofia", "Zofia Żak", "", "", Role.RECRUITER);
            AccountId id = new AccountId(((SaveOutcome.Saved) administration.create(details)).id());
            url.set(administration.makeLink(id).orElseThrow().url());
        });
        return url.get().replaceFirst("https?://[^/]+/", "");
    }
}
