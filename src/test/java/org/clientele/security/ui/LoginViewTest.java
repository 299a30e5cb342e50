package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ui.DemoSignInButton;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class LoginViewTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource({"English,Sign in", "Polski,Logowanie", "Deutsch,Anmeldung", "Русский,Вход"})
    void theSignInPageSpeaksTheLanguageThatIsChosen(String language, String title) {
        navigate(LoginView.class);

        test(find(NativeButton.class).withText(language).single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
        assertThat(find(NativeButton.class)
                        .withAttribute("aria-pressed", "true")
                        .single()
                        .getText())
                .isEqualTo(language);
    }

    @Test
    void nothingIsWrongBeforeOneHasTried() {
        navigate(LoginView.class);

        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"error,User name or password is wrong", "wait,Too many wrong passwords"})
    void itIsSaidWhySigningInFailed(String reason, String title) {
        open(reason);

        LoginForm form = find(LoginForm.class).single();
        assertThat(form.isError()).isTrue();
        assertThat(form.getElement().getPropertyRaw("i18n").toString()).contains(title);
    }

    @Test
    void whoHasSetAPasswordIsToldSo() {
        open("ready");

        assertThat(find(Paragraph.class)
                        .withAttribute("role", "status")
                        .single()
                        .getText())
                .isEqualTo("Your password is set. Sign in with it.");
    }

    @Test
    void noAccountsAreOfferedOutsideTheDemo() {
        navigate(LoginView.class);

        assertThat(find(DemoSignInButton.class).exists()).isFalse();
    }

    @Test
    @WithRecruiter
    void whoIsSignedInAlreadyGoesOnToTheDesk() {
        navigate("login", HomeView.class);

        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
    }

    private static void open(String query) {
        UI.getCurrent().navigate(LoginView.class, QueryParameters.fromString(query));
    }
}
