package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.notification.TestNotifications;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists without a mouse and without sight. */
class GridIT extends BrowserTest {

    @Autowired
    private TestNotifications notifications;

    @Test
    void checkBoxesAndSortButtonsAreNamedInTheReadersLanguage() {
        data.client("Dalia");
        page = newWindow("pl-PL");
        enter(Role.TEAM_LEAD);

        page.navigate("/desk/clients?q=dalia");

        assertThat(named(AriaRole.CHECKBOX, "Zaznacz wszystkie wiersze")).isVisible();
        assertThat(named(AriaRole.CHECKBOX, "Zaznacz wiersz")).isVisible();
        assertThat(named(AriaRole.BUTTON, "Sortuj według kolumny „Nazwa”")).isVisible();
        assertThat(page.locator("vaadin-grid [aria-label^='Sort by']")).hasCount(0);
    }

    @Test
    void aMailIsReadFromItsSubjectAndFromItsRow() {
        notifications.mail("grid:1", "first@agency.example");
        enter(Role.ADMINISTRATOR);
        page.navigate("/desk/settings/mail");

        Locator subject = page.locator(".mail-subject").first();
        subject.waitFor();
        settle();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(dialog().itself()).containsText("first@agency.example");
        Axe.check(page);
        dialog().press("Close");

        subject.press("Enter");
        assertThat(dialog().itself()).containsText("first@agency.example");
    }

    private Locator named(AriaRole role, String name) {
        return page.locator("vaadin-grid")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
