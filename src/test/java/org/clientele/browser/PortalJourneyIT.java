package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.candidate.CandidateId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.TestPortalAccounts;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact accepts its invitation, signs in, follows its vacancy, and is out the moment it is deactivated. */
class PortalJourneyIT extends JourneyTest {

    @Autowired
    private TestPortalAccounts guests;

    @Autowired
    private PipelineData pipeline;

    private Guest guest;
    private VacancyId vacancy;
    private SubmissionId submission;

    @BeforeEach
    void somebodyIsInvitedAndShownACandidate() {
        guest = guests.invited(
                named("Sparrow Hotels"), "guest-" + screen().name().toLowerCase() + "@sparrow.example");
        vacancy = pipeline.vacancy(guest.client(), named("Concierge"));
    }

    @Test
    void fromTheInvitationToTheDayWhenAccessEnds() {
        page.navigate(guests.invitation(guest));
        page.locator("input[type=password]").first().fill(TestPortalAccounts.PASSWORD);
        desk().press("Save and go to sign-in");
        page.waitForURL("**/portal/login?ready");
        look();
        // Only who is active is told, so the candidate comes now.
        CandidateId candidate = pipeline.candidate("Iga", named("Wróbel"));
        submission = pipeline.submission(vacancy, candidate, guest.contact());
        pipeline.interview(submission, guest.contact());
        page.locator("input[name=username]").fill(guest.email());
        page.locator("input[name=password]").fill(TestPortalAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/portal");

        assertThat(desk().link(named("Concierge"))).isVisible();
        look();
        readWhatHappened();
        followTheVacancy();
        answerTheInterview();
        askForAnother();
        page.navigate("/portal/account");
        assertThat(desk().heading("My account")).isVisible();
        look();

        page.navigate("/portal/candidates/" + submission.value());
        assertThat(desk().heading("Iga " + named("Wróbel"))).isVisible();
        guests.become(PortalAccountState.DEACTIVATED, guest);
        page.waitForURL("**/portal/login*");
    }

    private void readWhatHappened() {
        page.locator(".portal-bell").click();
        page.waitForURL("**/portal/inbox");
        assertThat(page.locator(".portal-inbox li.unread").first()).isVisible();
        look();
        page.locator(".portal-inbox a", new Page.LocatorOptions().setHasText("A candidate was put forward"))
                .click();
        page.waitForURL("**/portal/candidates/*");
        look();
    }

    private void followTheVacancy() {
        desk().press("Interesting");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Interesting").setPressed(true)))
                .isVisible();
        desk().type("Write to your agency", "Let us meet <b>soon</b>");
        desk().press("Send");
        assertThat(desk().text("Let us meet <b>soon</b>")).isVisible();
        page.navigate("/portal/vacancies/" + vacancy.value());
        assertThat(desk().heading("Conversation about the vacancy")).isVisible();
        look();
        desk().type("Write to your agency", "Is there more to come?");
        desk().press("Send");
        assertThat(desk().text("Is there more to come?")).isVisible();
    }

    private void answerTheInterview() {
        page.navigate("/portal/interviews");
        desk().press("Accept");
        assertThat(desk().text("You accepted")).isVisible();
        look();
    }

    private void askForAnother() {
        page.navigate("/portal/requests");
        desk().type("Title", named("Porter"));
        look();
        desk().press("Send the request");
        assertThat(desk().link(named("Porter"))).isVisible();
    }

    /** Nothing of the page keeps anybody out, and nothing of it lies beside the screen. */
    private void look() {
        settle();
        Axe.check(page);
        org.assertj.core.api.Assertions.assertThat(
                        (boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("fits the screen: " + page.url())
                .isTrue();
    }
}
