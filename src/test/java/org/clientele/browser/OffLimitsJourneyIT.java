package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Whose people must not be approached, from the first line about a client to the day on which a lead lifts the rule. */
@WithOffLimits
class OffLimitsJourneyIT extends JourneyTest {

    @Test
    void aNewClientIsOffLimitsAtOnceUntilALeadLiftsTheRule() {
        String name = named("Ostrokrzew");
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/new");
        desk().type("Name", name);
        desk().choose("Status", "Prospect");
        desk().tick("This client is off-limits");
        desk().type("Reason", "We recruit for them.");
        desk().press("Save");
        assertThat(desk().heading(name)).isVisible();
        assertThat(badge(page)).hasText("Off-limits");

        page.navigate("/desk/clients?q=ostrokrzew+" + screen().name());
        assertThat(page.locator("vaadin-grid").getByText("Off-limits")).isVisible();
        Locator answer = ask(name);
        assertThat(desk().heading("No, ask first")).isVisible();
        assertThat(answer).containsText("We recruit for them.");
        assertThat(answer).containsText(Pattern.compile("Whom to ask.*Rita Recruiter"));

        Page leads = newWindow();
        enter(leads, Role.TEAM_LEAD);
        leads.navigate("/desk/off-limits/rules");
        Part.page(leads).link(name).click();
        Part.page(leads).press("Confirm");
        assertThat(Part.page(leads).text("confirmed")).isVisible();
        Part.page(leads).press("Lift");
        Part.dialog(leads).press("Lift");
        assertThat(Part.page(leads).text("This client is not off-limits")).isVisible();
        assertThat(badge(leads)).isHidden();

        ask(name);
        assertThat(desk().heading("Yes, you may")).isVisible();
    }

    /** @return the answer */
    private Locator ask(String question) {
        page.navigate("/desk/off-limits");
        desk().type("May I approach someone at …?", question);
        desk().press("Ask");
        return page.locator(".off-limits-answer");
    }

    private Locator badge(Page window) {
        return window.locator(".page-badges vaadin-badge").getByText("Off-limits");
    }
}
