package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import org.clientele.IntegrationTest;
import org.clientele.security.FactorProposal;
import org.clientele.security.Role;
import org.clientele.security.TestApps;
import org.clientele.security.WithStaff;
import org.clientele.security.ui.parts.CodeField;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithStaff(role = Role.OBSERVER, userName = "security.view")
class MySecurityViewTest extends SpringBrowserlessTest {

    @Autowired
    TestClock clock;

    @Test
    void anAppIsSetUpWithACodeOfItAndTenRecoveryCodesAreShown() {
        navigate(MySecurityView.class);
        press("Set up an authenticator app");
        assertThat(find(Svg.class).exists()).isTrue();

        type("000000", "Confirm");
        assertThat(code().getErrorMessage()).startsWith("This code does not fit");

        String secret = find(Code.class).single().getText().replace(" ", "");
        type(TestApps.code(new FactorProposal(secret, ""), clock.instant()), "Confirm");
        assertThat(find(Code.class).all()).hasSize(10);

        press("I have kept them");
        assertThat(code().getLabel()).isEqualTo("Code of the app, or a recovery code");
    }

    @Test
    void removingItAsksForACode() {
        navigate(MySecurityView.class);
        press("Set up an authenticator app");
        String secret = find(Code.class).single().getText().replace(" ", "");
        type(TestApps.code(new FactorProposal(secret, ""), clock.instant()), "Confirm");
        String recovery = find(Code.class).all().getFirst().getText();
        press("I have kept them");

        type("", "Remove");
        assertThat(code().isInvalid()).isTrue();
        type(recovery, "Remove");

        assertThat(find(Button.class).withText("Set up an authenticator app").exists())
                .isTrue();
    }

    private void type(String text, String button) {
        test(code()).setValue(text);
        press(button);
    }

    private CodeField code() {
        return find(CodeField.class).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
