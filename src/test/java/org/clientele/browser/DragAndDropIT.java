package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.task.TaskId;
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

    @Test
    void aTaskIsDraggedToAnotherStateAndSentBackByItsMenuWhichKeepsTheFocus() {
        data.task("Call Olga", data.client("Szafran"));
        enter(Role.RECRUITER);
        page.navigate("/desk/tasks?view=board&q=call%20olga");
        assertThat(column("Open").getByText("Call Olga")).isVisible();

        page.locator(".task-card").dragTo(column("In progress"));

        assertThat(column("In progress").getByText("Call Olga")).isVisible();
        desk().menu("More actions: Call Olga", "Move to “Open”");
        assertThat(column("Open").getByText("Call Olga")).isFocused();
    }

    @Test
    void whoDragsSecondSeesWhereTheTaskIsNow() {
        TaskId task = data.task("Ring Adam", data.client("Szafran"));
        enter(Role.RECRUITER);
        page.navigate("/desk/tasks?view=board&q=ring%20adam");
        assertThat(column("Open").getByText("Ring Adam")).isVisible();
        data.begin(task);

        page.locator(".task-card").dragTo(column("Done"));

        assertThat(page.getByText("Leo Lead changed “Ring Adam”")).isVisible();
        assertThat(column("In progress").getByText("Ring Adam")).isVisible();
    }

    private Locator column(String state) {
        return page.locator(
                ".task-column",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(state))));
    }

    private Locator group(String location) {
        return page.locator(
                ".location-group",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(location))));
    }
}
