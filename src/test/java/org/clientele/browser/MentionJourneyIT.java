package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Naming a colleague in a note as one types it: whatever is typed gets into the text. */
class MentionJourneyIT extends JourneyTest {

    @Test
    void theSignOffersColleaguesAndPutsTheirNameIn() {
        type("Hiacynt", "Please look, @");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Leo Lead").setExact(true))
                .click();
        seeText("Please look, @Leo Lead ");
        page.keyboard().type("today");
        seeText("Please look, @Leo Lead today");
        dialog().press("Save");

        assertThat(page.locator(".note").getByText("Please look, @Leo Lead today"))
                .isVisible();
    }

    @Test
    void enterTakesTheFirstColleagueWhoFitsWhatWasTyped() {
        type("Orlik", "(@leo L");
        page.keyboard().press("Enter");
        page.keyboard().type("today)");

        seeText("(@Leo Lead today)");
    }

    @Test
    void theArrowLeadsToAColleagueWhomEnterTakes() {
        type("Sasanka", "Ask @leo l");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        seeText("Ask @Leo Lead ");
        dialog().press("Save");

        assertThat(page.locator(".note mark").first()).hasText("@Leo Lead");
    }

    @Test
    void whatAButtonPutsInIsSavedLikeWhatIsTypedHoweverQuicklyOneSaves() {
        type("Szafirek", "three");
        page.keyboard().press("ControlOrMeta+a");
        dialog().button("Bold").evaluate("(bold, save) => { bold.click(); save.click(); }", save());

        assertThat(page.locator(".note strong").first()).hasText("three");
    }

    @Test
    void escapeLeadsBackIntoTheTextWithWhatWasTyped() {
        type("Rumianek", "Write to @leo");
        page.keyboard().press("Escape");
        page.keyboard().type("n instead");

        seeText("Write to @leon instead");
    }

    @Test
    void whatFitsNobodyStaysInTheText() {
        type("Tymianek", "Post @lechia, mail anna@company.example @ 5 pm, @@ and @");
        page.keyboard().press("Backspace");
        page.keyboard().type("that is all, @");
        page.keyboard().press("Enter");
        page.keyboard().type("Bye");

        seeText("Post @lechia, mail anna@company.example @ 5 pm, @@ and that is all, @\nBye");
    }

    @Test
    void savingKeepsWhatWasTypedWhileSomebodyIsBeingChosen() {
        type("Wrzos", "Ask @leo");
        dialog().press("Save");

        assertThat(page.locator(".note").getByText("Ask @leo")).isVisible();
    }

    private void type(String client, String text) {
        staff.idOf(Role.TEAM_LEAD);
        ClientId id = data.client(named(client));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + id.value() + "?tab=notes");
        page.locator(".notes").getByText("Add note").click();
        dialog().field("Text").click();
        page.keyboard().type(text);
    }

    private ElementHandle save() {
        return dialog().button("Save").elementHandle();
    }

    private void seeText(String text) {
        assertThat(dialog().field("Text")).hasValue(text);
    }
}
