package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithStaff;
import org.clientele.shared.ui.NewPasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithStaff(role = Role.OBSERVER, userName = "password.view")
class MyPasswordViewTest extends SpringBrowserlessTest {

    @Test
    void aWrongPresentPasswordIsSaidBesideItsField() {
        navigate(MyPasswordView.class);

        change("wrong", "nine blue lanterns hum");

        assertThat(present().getErrorMessage()).isEqualTo("This is not your present password.");
    }

    @Test
    void aChangedPasswordIsConfirmedAndTheFieldsAreEmptied() {
        navigate(MyPasswordView.class);

        change(TestStaff.PASSWORD, "nine blue lanterns hum");

        assertThat(present().getValue()).isEmpty();
        assertThat(test(find(Notification.class).single()).getText()).startsWith("Your password is changed.");
    }

    private void change(String now, String wanted) {
        present().setValue(now);
        find(NewPasswordField.class).single().setValue(wanted);
        test(find(Button.class).withText("Change password").single()).click();
    }

    private PasswordField present() {
        return find(PasswordField.class).withLabel("Present password").single();
    }
}
