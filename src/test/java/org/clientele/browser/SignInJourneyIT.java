package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.junit.jupiter.api.Test;

/** Getting in and out. */
class SignInJourneyIT extends JourneyTest {

    @Test
    void aWrongPasswordIsSaidSoAndTheRightOneLeadsToThePageThatWasAskedFor() {
        staff.idOf(Role.RECRUITER);
        page.navigate("/desk/contacts");
        desk().type("User name", "rita");
        desk().type("Password", "guessed");
        desk().press("Sign in");
        assertThat(desk().text("User name or password is wrong")).isVisible();

        desk().type("User name", "rita");
        desk().type("Password", TestStaff.PASSWORD);
        desk().press("Sign in");

        assertThat(desk().heading("Contacts")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/desk/contacts$"));
    }

    @Test
    void whoSignsOutIsOut() {
        signIn(Role.RECRUITER);

        desk().menu("Your menu, Rita Recruiter", "Sign out");
        assertThat(desk().field("Password")).isVisible();

        page.navigate("/desk/clients");
        assertThat(desk().field("Password")).isVisible();
    }
}
