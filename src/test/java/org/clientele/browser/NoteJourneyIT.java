package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Keeping what was said, from the list of clients. */
class NoteJourneyIT extends BrowserTest {

    @Test
    void aNoteIsTypedReadEditedAndDeletedWithoutLeavingTheList() {
        data.client("Goździk");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients?q=gozdzik");
        desk().press("New note: Goździk");
        assertThat(dialog().text("Internal: clients never see this.")).isVisible();
        page.keyboard().type("Wants **three** drivers");
        dialog().press("Save");

        desk().press("1 note: Goździk");
        assertThat(dialog().text("three")).isVisible();
        dialog().press("Edit");
        dialog().type("Text", "Wants two drivers");
        dialog().press("Save");
        assertThat(dialog().text("Wants two drivers")).isVisible();
        assertThat(dialog().button("edited")).isVisible();
        dialog().press("Delete");
        assertThat(dialog().text("No notes here")).isVisible();
        page.locator("vaadin-notification-card")
                .getByText("Undo", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog().text("Wants two drivers")).isVisible();
        dialog().press("Close");

        assertThat(desk().button("1 note: Goździk")).isVisible();
        assertThat(page).hasURL(Pattern.compile("q=gozdzik"));
    }

    @Test
    void neitherTheNotesNorTheirFormHaveABarrier() {
        ClientId client = data.client("Ostróżka");
        data.note(client.value(), "- **one**\n- two");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=notes");
        page.locator(".note").getByText("More about this note").click();
        settle();
        noBarriers();
        page.locator(".notes").getByText("Add note").click();
        dialog().choose("Kind", "Meeting");
        settle();
        noBarriers();
        shrinkToPhone();
        settle();
        noBarriers();
    }

    private void noBarriers() {
        org.assertj.core.api.Assertions.assertThat(Axe.barriers(page)).isEmpty();
    }

    @Test
    void nothingThatIsTypedIntoANoteRuns() {
        ClientId client = data.client("Oset");
        data.note(
                client.value(),
                "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>"
                        + "<svg onload=\"window.hit=1\">[click](javascript:window.hit=1) ![x](https://example.org/x.png)"
                        + " [data](data:text/html,<script>window.hit=1</script>)");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=notes");
        Locator text = page.locator(".formatted-text");
        assertThat(text).containsText("<img src=x");
        text.getByText("click").click();
        settle();

        assertThat(text.locator("img, script, svg")).hasCount(0);
        assertThat(text.locator("a[href]:not([href^='https://'])")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.hit")).isNull();
    }
}
