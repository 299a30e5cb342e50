package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** A client from its first line to its end. */
class ClientJourneyIT extends JourneyTest {

    @Test
    void aClientIsStoppedByAWrongNipMendedSavedAndFoundByAFragment() {
        String name = named("Żółty Bławatek");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients");
        desk().pressFirst("Add");
        desk().type("Name", name);
        desk().choose("Status", "Prospect");
        desk().type("NIP", "1234563219");
        desk().press("Save");
        assertThat(desk().text("This NIP has a typo: its check digit does not fit."))
                .isVisible();
        assertThat(desk().field("NIP")).isFocused();

        desk().type("NIP", "123-456-32-18");
        desk().press("Save");
        assertThat(desk().heading(name)).isVisible();
        assertThat(desk().text("1234563218")).isVisible();

        page.navigate("/desk/clients");
        desk().type("Name, NIP or city", "olty blawatek " + screen().name());
        assertThat(desk().link(name)).isVisible();
        assertThat(desk().text("1–1 of 1")).isVisible();
    }

    @Test
    void ofTwoWhoEditAClientTheSecondChoosesFieldByFieldAndLosesNothing() {
        ClientId client = data.client(named("Krokus"));
        Page second = newWindow();
        enter(Role.RECRUITER);
        enter(second, Role.TEAM_LEAD);
        page.navigate("/desk/clients/" + client.value() + "/edit");
        second.navigate("/desk/clients/" + client.value() + "/edit");

        Part.page(second).type("City", "Gdynia");
        Part.page(second).type("Phone", "+48 22 123 45 67");
        Part.page(second).press("Save");
        assertThat(Part.page(second).heading(named("Krokus"))).isVisible();
        desk().type("City", "Sopot");
        desk().type("Legal name", "Krokus SA");
        desk().press("Save");

        assertThat(dialog().text("Somebody else saved first")).isVisible();
        dialog().press("Back to the form");
        assertThat(desk().field("City")).hasValue("Sopot");
        desk().press("Save");
        dialog().pick("Saved Gdynia");
        dialog().press("Save the chosen");
        assertThat(dialog().itself()).isHidden();

        assertThat(desk().heading(named("Krokus"))).isVisible();
        assertThat(desk().text("Gdynia")).isVisible();
        assertThat(desk().text("Krokus SA")).isVisible();
        assertThat(desk().link("22 123 45 67")).isVisible();
    }

    @Test
    void aClientIsDeletedByWhoTypesItsExactName() {
        String name = named("Narcyz");
        ClientId client = data.client(name);
        data.contact(client, "Anna", "Nowak");
        enter(Role.TEAM_LEAD);
        page.navigate("/desk/clients/" + client.value());

        desk().menu("More actions", "Delete client");
        assertThat(dialog().text("1 contact of the client is deleted as well")).isVisible();
        assertThat(dialog().field("To confirm, type the name: " + name)).isFocused();
        page.keyboard().type("Narcyz");
        assertThat(dialog().button("Delete")).isDisabled();
        dialog().type("To confirm, type the name: " + name, name);
        dialog().press("Delete");

        assertThat(desk().text("This client is in the archive and can only be read."))
                .isVisible();
        page.navigate("/desk/clients?q=narcyz+" + screen().name());
        assertThat(desk().text("Nothing matches")).isVisible();
    }
}
