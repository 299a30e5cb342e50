package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;

/** From a new candidate to a consent, a résumé and a note that no client sees. */
class CandidateJourneyIT extends BrowserTest {

    @Test
    void aCandidateIsEnteredConsentsAndSendsAResume() {
        enter(Role.RECRUITER);
        page.navigate("/desk/candidates");
        desk().pressFirst("Add");
        dialog().type("First name", "Rozalia");
        dialog().type("Last name", "Rozmaryn");
        dialog().type("City", "Gdynia");
        dialog().press("Save");
        assertThat(desk().heading("Rozalia Rozmaryn")).isVisible();

        desk().press("Record a consent");
        dialog().press("Save");
        assertThat(desk().text("consent given")).isVisible();

        page.locator("vaadin-tab").getByText("Résumés").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "Rozalia.txt", "text/plain", "Experience in ports".getBytes(StandardCharsets.UTF_8)));
        assertThat(desk().text("Main résumé")).isVisible();
        assertThat(desk().link("Rozalia.txt")).isVisible();

        page.navigate("/desk/candidates?q=rozmaryn");
        assertThat(desk().link("Rozalia Rozmaryn")).isVisible();
    }
}
