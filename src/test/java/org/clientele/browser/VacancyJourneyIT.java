package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vacancy: how it is made, goes from state to state, and is shown to a contact. */
class VacancyJourneyIT extends JourneyTest {

    @Autowired
    private PipelineData pipeline;

    private ClientId client;
    private String clientName;

    @BeforeEach
    void signedInAtAClientWithAContact() {
        clientName = named("Tymianek");
        client = data.client(clientName);
        data.contact(client, "Ewa", "Lis");
        enter(Role.TEAM_LEAD);
    }

    @Test
    void aVacancyIsMadeWithAContactWhoIsAddedOnTheWay() {
        page.navigate("/desk/clients/" + client.value() + "?tab=vacancies");
        desk().press("Add vacancy");
        dialog().press("Save");
        assertThat(dialog().text("Please fill this in.")).isVisible();

        dialog().type("Title", "Welding engineer");
        dialog().press("New contact");
        dialog().type("Last name", "Kruk");
        dialog().press("Save");
        assertThat(notice("Contact saved")).isVisible();
        dialog().type("Private note", "The boss is leaving");
        dialog().press("Save");

        assertThat(desk().heading("Welding engineer")).isVisible();
        assertThat(desk().link("Kruk")).isVisible();
        assertThat(desk().text("The boss is leaving")).isVisible();
        assertThat(desk().text("The client never sees this.")).isVisible();
    }

    @Test
    void aVacancyIsPutOnHoldForAReason() {
        open(pipeline.vacancy(client, "Welder"));
        desk().menu("Change state", "Put on hold");
        dialog().press("Put on hold");
        assertThat(dialog().text("Please fill this in.")).isVisible();
        dialog().type("Reason", "No budget");
        dialog().press("Put on hold");

        assertThat(notice("The vacancy is on hold now.")).isVisible();
        assertThat(desk().text("No budget")).isVisible();
    }

    @Test
    void aVacancyIsReleasedToAContactAndTakenBack() {
        VacancyId vacancy = pipeline.vacancy(client, "Welder");
        page.navigate("/desk/vacancies/" + vacancy.value() + "?tab=portal");
        assertThat(desk().text("Released to nobody")).isVisible();

        desk().press("Release for portals");
        dialog().search("Contacts", "Ewa Lis");
        page.keyboard().press("Escape");
        dialog().press("Release for portals");
        assertThat(desk().link("Ewa Lis")).isVisible();

        desk().press("Take back: Ewa Lis");
        assertThat(desk().text("Released to nobody")).isVisible();
    }

    @Test
    void aVacancyIsFoundInTheListAndAtItsClient() {
        pipeline.vacancy(client, "Welder of " + clientName);
        page.navigate("/desk/vacancies?q=" + clientName);
        assertThat(desk().link("Welder of " + clientName)).isVisible();
        desk().link("Welder of " + clientName).click();
        assertThat(desk().heading("Welder of " + clientName)).isVisible();
        assertThat(desk().link(clientName).first()).isVisible();
    }

    private void open(VacancyId vacancy) {
        page.navigate("/desk/vacancies/" + vacancy.value());
        assertThat(desk().heading("Welder")).isVisible();
    }
}
