package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Somebody who is signed in twice. */
class SessionsIT extends BrowserTest {

    private static final String WHO = "signed.in.twice";

    @Test
    void whoSignsOutTheOtherBrowserGoesOnInThisOne() {
        staff.idOf(Role.RECRUITER, WHO);
        Page other = newWindow();
        enter(other, WHO);
        other.navigate("/desk/clients");
        enter(page, WHO);
        page.navigate("/desk/me/sessions");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out there"))
                .click();

        assertThat(desk().text("Signed out.")).isVisible();
        assertThat(page.locator(".sessions li")).hasCount(1);
        desk().link("Clients").click();
        assertThat(desk().heading("Clients")).isVisible();
        other.reload();
        other.waitForURL("**/login**");
    }
}
