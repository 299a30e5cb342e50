package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.settings.Visibility;
import org.clientele.team.TeamId;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works for which clients, and sees them, where only those see a client who are assigned to it. */
class AssignmentJourneyIT extends JourneyTest {

    @Autowired
    private TestTeams teams;

    private TeamId north;
    private TeamId south;
    private ClientId first;

    @BeforeEach
    void twoTeams() {
        north = teams.add(named("North"), staff.idOf(Role.TEAM_LEAD), staff.idOf(Role.RECRUITER, mia()));
        south = teams.add(named("South"), staff.idOf(Role.ADMINISTRATOR), staff.idOf(Role.RECRUITER, noah()));
        first = data.client(named("Malwa") + " 1");
        data.client(named("Malwa") + " 2");
        data.client(named("Malwa") + " 3");
        data.letSee(Visibility.ASSIGNED);
    }

    @AfterEach
    void everybodySeesEverythingAgain() {
        data.letSee(Visibility.EVERYBODY);
        teams.remove(north);
        teams.remove(south);
    }

    @Test
    void aLeadAssignsSeveralClientsAtOnceAndHandsThemOverForAnAbsence() {
        Page mias = window(mia());
        assertThat(Part.page(mias).text("Nothing matches")).isVisible();
        enter(Role.TEAM_LEAD);
        page.navigate(list());
        tickRow(0);
        tickRow(1);
        assertThat(desk().text("2 clients selected")).isVisible();
        desk().press("Assign…");
        dialog().search("Who", mia());
        dialog().press("See what changes");
        assertThat(dialog().text("2 clients are concerned:")).isVisible();
        assertThat(dialog().text("new assignment: 2")).isVisible();
        dialog().press("Change 2 clients");
        assertThat(notice("2 clients are changed.")).isVisible();

        mias.reload();
        assertThat(Part.page(mias).link(named("Malwa") + " 1")).isVisible();
        assertThat(Part.page(mias).link(named("Malwa") + " 2")).isVisible();
        assertThat(Part.page(mias).link(named("Malwa") + " 3")).isHidden();
        assertSeesNothing(noah());

        handOverTo(noah());
        Page noahs = window(noah());
        assertThat(Part.page(noahs).link(named("Malwa") + " 1")).isVisible();
        Part.page(noahs).link(named("Malwa") + " 1").click();
        assertThat(Part.page(noahs).heading(named("Malwa") + " 1")).isVisible();
    }

    private void handOverTo(String colleague) {
        page.navigate("/desk/teams");
        desk().menu("What to do with " + mia(), "Hand over clients");
        dialog().search("To whom", colleague);
        dialog().pick("During an absence: that person stands in, and then all is as before");
        dialog().press("See what changes");
        assertThat(dialog().text("Please choose the last day of the absence.")).isVisible();
        // On a phone the calendar has opened by itself, over the field that has to be filled.
        dialog().field("Last day").evaluate("input => input.closest('vaadin-date-picker').open()");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Today"))
                .click();
        dialog().press("See what changes");
        assertThat(dialog().text("2 clients are concerned:")).isVisible();
        dialog().press("Change 2 clients");
        assertThat(notice("2 clients are changed.")).isVisible();
    }

    /** Neither in the list nor by the address of a client. */
    private void assertSeesNothing(String colleague) {
        Page window = window(colleague);
        assertThat(Part.page(window).text("Nothing matches")).isVisible();
        window.navigate("/desk/clients/" + first.value());
        assertThat(Part.page(window).heading("There is no such page")).isVisible();
        assertThat(window.getByText("Malwa")).hasCount(0);
    }

    private Page window(String colleague) {
        Page window = newWindow();
        enter(window, colleague);
        window.navigate(list());
        return window;
    }

    private String list() {
        return "/desk/clients?q=malwa+" + screen().name();
    }

    private void tickRow(int number) {
        page.locator("vaadin-grid").getByLabel("Select row").nth(number).click();
    }

    private String mia() {
        return "mia." + screen().name().toLowerCase();
    }

    private String noah() {
        return "noah." + screen().name().toLowerCase();
    }
}
