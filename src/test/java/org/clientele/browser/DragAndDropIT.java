package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** What the mouse alone can do. */
class DragAndDropIT extends BrowserTest {

    @Test
    void aCardIsDraggedToAnotherLocation() {
        ClientId client = data.client("Szafran");
        data.contactAt(data.location(client, "Bakery"), client, "Olga", "Zając");
        data.location(client, "Shop");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");
        assertThat(group("Bakery").getByText("Olga Zając")).isVisible();

        page.locator(".business-card").dragTo(group("Shop"));

        assertThat(group("Shop").getByText("Olga Zając")).isVisible();
        assertThat(group("Bakery").getByText("No contacts here yet.")).isVisible();
    }

    private Locator group(String location) {
        return page.locator(
                ".location-group",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(location))));
    }
}
