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

        assertThat(checkBox("Zaznacz wszystkie wiersze")).isVisible();
        assertThat(checkBox("Zaznacz wiersz")).isVisible();
        assertThat(page.locator("vaadin-grid-sorter").first())
                .hasAttribute("aria-label", "Sortuj według kolumny „Nazwa”");
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
        settle();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(dialog().itself()).containsText("first@agency.example");
        Axe.check(page);
        dialog().press("Close");

        subject.press("Enter");
        assertThat(dialog().itself()).containsText("first@agency.example");
    }

    private Locator checkBox(String name) {
        return page.locator("vaadin-grid")
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
