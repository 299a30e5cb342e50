package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people at a client: how they come, move, become one and go. */
class ContactJourneyIT extends JourneyTest {

    private ClientId client;

    @BeforeEach
    void signedInAtAClientWithTwoLocations() {
        client = data.client(named("Rumianek"));
        data.location(client, "Head office");
        data.location(client, "Warehouse");
        enter(Role.TEAM_LEAD);
    }

    @Test
    void aContactIsAddedAtALocation() {
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");
        desk().press("Add contact: Warehouse");
        dialog().type("First name", "Zofia");
        dialog().press("Save");
        assertThat(dialog().text("Please fill this in.")).isVisible();

        dialog().type("Last name", "Wiśniewska");
        dialog().type("E-mail", "zofia@rumianek.example");
        dialog().press("Save");

        assertThat(notice("Contact saved")).isVisible();
        assertThat(place("Warehouse").getByText("Zofia Wiśniewska")).isVisible();
        assertThat(place("Warehouse").getByText("zofia@rumianek.example")).isVisible();
    }

    @Test
    void aContactIsMovedToAnotherLocationFromItsMenu() {
        data.contact(client, "Jan", "Kos");
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");
        assertThat(place("Without a location").getByText("Jan Kos")).isVisible();

        desk().menu("More actions: Jan Kos", "Move to a location…");
        dialog().pick("Head office");
        dialog().press("Save");

        assertThat(place("Head office").getByText("Jan Kos")).isVisible();
        assertThat(place("Without a location").getByText("Jan Kos")).isHidden();
    }

    @Test
    void twoContactsThatAreOnePersonAreMergedAndTheMergeIsUndone() {
        ContactId kept = data.contactWithEmail(client, "Ewa", "Lis", "ewa@rumianek.example");
        data.contactWithEmail(client, "Eva", "Lis", "eva.lis@rumianek.example");
        page.navigate("/desk/contacts/" + kept.value());

        desk().menu("More actions: Ewa Lis", "Merge with…");
        dialog().search("The other contact", "Eva Lis");
        assertThat(dialog().text("Merge into Ewa Lis")).isVisible();
        dialog().pick("Absorbed contact Eva");
        dialog().press("Merge");
        assertThat(desk().heading("Eva Lis")).isVisible();
        assertThat(desk().text("ewa@rumianek.example")).isVisible();
        assertThat(desk().text("eva.lis@rumianek.example")).isVisible();

        desk().press("Undo merge");

        assertThat(notice("Eva Lis is a separate contact again")).isVisible();
        assertThat(desk().heading("Ewa Lis")).isVisible();
        assertThat(desk().text("eva.lis@rumianek.example")).isHidden();
    }

    @Test
    void aContactIsDeactivatedAndReactivatedByOneSymbol() {
        data.contact(client, "Piotr", "Wilk");
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");

        desk().press("Deactivate: Piotr Wilk");
        dialog().choose("Why inactive", "Parental leave");
        dialog().press("Deactivate");
        assertThat(notice("Piotr Wilk is inactive now")).isVisible();
        Locator reason = page.locator("vaadin-badge", new Page.LocatorOptions().setHasText("Parental leave"));
        assertThat(reason).isVisible();

        desk().press("Reactivate: Piotr Wilk");
        assertThat(notice("Piotr Wilk is active again")).isVisible();
        assertThat(reason).isHidden();
    }

    @Test
    void whoWantsToDeleteAContactIsLedToDeactivatingIt() {
        data.contact(client, "Maria", "Sowa");
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");

        desk().menu("More actions: Maria Sowa", "Delete");
        assertThat(dialog().button("Deactivate instead")).isFocused();
        page.keyboard().press("Enter");
        assertThat(dialog().text("Deactivate Maria Sowa")).isVisible();
        dialog().press("Cancel");

        desk().menu("More actions: Maria Sowa", "Delete");
        dialog().press("Delete");
        assertThat(notice("Maria Sowa deleted")).isVisible();
        assertThat(desk().link("Maria Sowa")).isHidden();

        desk().press("Undo");
        assertThat(desk().link("Maria Sowa")).isVisible();
    }

    /** A location with its contacts. */
    private Locator place(String name) {
        return page.locator(
                ".location-group",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))));
    }
}
