package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** A form keeps what is typed, and keeps it once. */
class FormIT extends BrowserTest {

    @Test
    void leavingAFormWithSomethingTypedAsksFirst() {
        ClientId client = data.client(named("Oset"));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "/edit");
        desk().type("Legal name", "Oset i syn");

        desk().press("Cancel");
        dialog().press("Keep editing");
        assertThat(desk().field("Legal name")).hasValue("Oset i syn");

        desk().press("Cancel");
        dialog().press("Discard changes");
        assertThat(page).hasURL(Pattern.compile(client.value() + "$"));
        assertThat(desk().heading(named("Oset"))).isVisible();
        assertThat(desk().text("Oset i syn")).isHidden();
    }

    /** The browser tells several times of a text of several lines that is typed in at once. */
    @Test
    void severalLinesAtOnceAreKeptWhenOneHurriesOn() {
        ClientId client = data.client(named("Chaber"));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "/edit");

        desk().field("Description").fill("One line\nand another");
        desk().type("City", "Opole");
        desk().press("Save");

        assertThat(desk().text("One line and another")).isVisible();
    }

    @Test
    void escapeRightAfterTypingAsksFirst() {
        ClientId client = data.client(named("Wrzos"));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=notes");
        desk().press("Add note");
        dialog().field("Text").pressSequentially("Called");
        page.keyboard().press("Escape");

        dialog().press("Keep editing");
        assertThat(dialog().field("Text")).hasValue("Called");
    }

    @Test
    void aDoubleClickOnSaveSavesOnce() {
        String name = named("Piwonia");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/new");
        desk().type("Name", name);
        desk().choose("Status", "Active");

        desk().button("Save").dblclick();

        assertThat(desk().heading(name)).isVisible();
        page.navigate("/desk/clients?q=piwonia+" + screen().name());
        assertThat(desk().text("1–1 of 1")).isVisible();
    }
}
