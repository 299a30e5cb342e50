package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two candidates on their way to the client. */
class SubmissionJourneyIT extends BrowserTest {

    @Autowired
    private PipelineData pipeline;

    @Test
    void twoCandidatesAreSubmittedMovedCommentedOnAndOneIsRejected() {
        ClientId client = data.client("Wrzosiec");
        data.contact(client, "Basia", "Wolska");
        data.contact(client, "Celina", "Kos");
        VacancyId vacancy = pipeline.vacancy(client, "Java developer");
        pipeline.candidate("Zenobia", "Wrzos");
        pipeline.candidate("Zofia", "Wrzos");
        enter(Role.RECRUITER);
        page.navigate("/desk/vacancies/" + vacancy.value() + "?tab=pipeline");

        Part.page(page).button("Submit to client").first().click();
        Part dialog = Part.dialog(page);
        candidate(dialog, "Zenobia Wrzos");
        candidate(dialog, "Zofia Wrzos");
        dialog.itself().getByLabel("Basia Wolska").check();
        dialog.itself().getByLabel("Celina Kos").check();
        dialog.type("Comment for all", "Both know SQL.");
        dialog.tick("I have read this, and submit all the same");
        dialog.itself()
                .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("What the contact will see"))
                .click();
        assertThat(dialog.field("As seen by").first()).isVisible();
        dialog.press("Share");

        assertThat(column("Submitted").getByText("Zenobia Wrzos")).isVisible();
        assertThat(column("Submitted").getByText("Zofia Wrzos")).isVisible();

        card("Zenobia Wrzos").dragTo(column("Client interview"));
        assertThat(column("Client interview").getByText("Zenobia Wrzos")).isVisible();

        page.getByLabel("Move Zofia Wrzos").focus();
        page.keyboard().press("Enter");
        Part.dialog(page).choose("To the stage", "Rejected by client");
        Part.dialog(page).press("Move");
        assertThat(page.getByText("Please say why.").first()).isVisible();
        Part.dialog(page).choose("Reason", "Salary expectations");
        Part.dialog(page).press("Move");
        // Stages that end something are folded at first.
        Part.page(page).press("Rejected by client");
        assertThat(column("Rejected by client").getByText("Zofia Wrzos")).isVisible();

        page.navigate(column("Rejected by client")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zofia Wrzos"))
                .getAttribute("href"));
        assertThat(page.getByText("Salary expectations").first()).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Discussion"))
                .click();
        Part.page(page).type("Internal comment", "Ask her again in spring.");
        Part.page(page).press("Write internally");
        assertThat(page.locator(".thread-internal").getByText("Ask her again in spring."))
                .isVisible();
        assertThat(page.locator(".thread-client").getByText("Ask her again in spring."))
                .isHidden();
    }

    private void candidate(Part dialog, String name) {
        dialog.field("Candidates").pressSequentially(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        dialog.field("Candidates").press("Escape");
    }

    private Locator card(String name) {
        return page.locator(".task-card", new Page.LocatorOptions().setHasText(name));
    }

    private Locator column(String stage) {
        return page.locator(
                ".task-column",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(stage))));
    }
}
