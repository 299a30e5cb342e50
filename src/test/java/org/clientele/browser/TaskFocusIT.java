package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works off tasks by the keyboard goes on where the last one was. */
class TaskFocusIT extends BrowserTest {

    private ClientId client;

    @BeforeEach
    void threeTasks() {
        client = data.client("Kminek");
        data.task("Cumin one", client);
        data.task("Cumin two", client);
        data.task("Cumin three", client);
        enter(Role.RECRUITER);
    }

    @Test
    void inTheTabOfARecord() {
        page.navigate("/desk/clients/" + client.value() + "?tab=tasks");

        finish("Cumin two");
        assertThat(page.locator(".task-line a").nth(1)).isFocused();
        finish("Cumin one");
        finish("Cumin three");
        assertThat(page.locator("div:focus .empty-state")).isVisible();
    }

    @Test
    void inTheList() {
        page.navigate("/desk/tasks?q=cumin");

        finish("Cumin two");

        assertThat(notice("Cumin two")).isVisible();
        assertThat(page.locator("vaadin-grid:focus-within")).isVisible();
    }

    private void finish(String task) {
        desk().button("Mark as done: " + task).press("Enter");
        settle();
    }
}
