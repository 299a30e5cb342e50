package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** Somebody stands at the counter and has come for the mail. */
class MailPickupJourneyIT extends JourneyTest {

    @Test
    void theMailIsHandedToWhoMayCollectItAndThePickupIsLogged() throws IOException {
        ClientId client = data.client(named("Wrzos"));
        data.collector(client, named("Adam"), "Gil", LocalDate.now().plusYears(1));
        data.contact(client, named("Beata"), "Gil");
        data.collector(client, named("Cezary"), "Gil", LocalDate.now().minusDays(1));
        enter(Role.RECRUITER);
        page.navigate("/desk/mail-pickup");

        desk().type("Client or person", "wrzos " + screen().name());
        assertThat(line(named("Adam"))).containsText("May collect today");
        assertThat(line(named("Adam")))
                .containsText(Integer.toString(LocalDate.now().plusYears(1).getYear()));
        assertThat(line(named("Beata"))).containsText("May not collect");
        assertThat(line(named("Cezary"))).containsText("Expired");
        assertThat(line(named("Beata")).locator("vaadin-button")).hasCount(0);

        desk().press("Hand over: " + named("Adam") + " Gil");
        dialog().type("What was handed over", "=two letters");
        dialog().press("Handed over");
        assertThat(notice("Mail handed over to " + named("Adam") + " Gil")).isVisible();
        assertThat(page.locator(".pickup-log").getByText(named("Adam") + " Gil"))
                .isVisible();

        Download file = page.waitForDownload(() -> desk().link("Export as CSV").click());
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path()))
                .contains(named("Wrzos"), named("Adam") + " Gil", "Rita Recruiter", "'=two letters");
    }

    private Locator line(String name) {
        return page.locator(".collector").filter(new Locator.FilterOptions().setHasText(name));
    }
}
