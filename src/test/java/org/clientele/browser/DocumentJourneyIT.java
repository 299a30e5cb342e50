package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.clientele.client.ClientId;
import org.clientele.contact.Authority;
import org.clientele.document.TestDocuments;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a document for a client, from choosing the template to the file. */
class DocumentJourneyIT extends JourneyTest {

    private static final String TEMPLATE = """
            <h1>{{document.number}}</h1><p>{{client.name}}, NIP {{client.nip}}, {{input.amountInWords}}</p>
            {{#representatives}}<p>{{name}}</p>{{/representatives}}""";

    @Autowired
    private TestDocuments documents;

    @Test
    void aContractIsChosenLookedAtMadeAndDownloaded() throws IOException {
        String name = "Contract of " + named("Lobelia");
        documents.page(name, TEMPLATE);
        ClientId client = data.client(named("Lobelia"));
        data.representative(client, "Ada", "Lobelia", Authority.unlimited());
        data.representative(client, "Olga", "Lobelia", new Authority(true, null, LocalDate.of(2020, 12, 31)));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=documents");
        assertThat(page.getByText("No document has been made yet")).isVisible();

        desk().press("Make document");
        dialog().choose("Language of the document", "Polish");
        dialog().search("Template", name + " (HTML)");
        assertThat(signatory("Ada Lobelia")).isChecked();
        assertThat(signatory("Olga Lobelia (member of the body) – until")).not().isChecked();
        dialog().type("Amount", "1234.56");
        settle();
        Axe.check(page);
        dialog().press("Continue");

        Locator review = dialog().itself().locator(".document-review");
        assertThat(review).containsText("Client: NIP");
        assertThat(review.locator("img")).hasCount(1);
        page.waitForFunction("document.querySelector('.preview-pages img').naturalHeight > 1000");
        settle();
        Axe.check(page);
        dialog().press("Make document");

        Locator row = page.locator(".record-tabs li.attachment");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("/0001");
        assertThat(row).containsText(name + ", version 1");
        Axe.check(page);
        Locator link = row.getByRole(AriaRole.LINK);
        Download download = page.waitForDownload(link::click);
        Assertions.assertThat(download.suggestedFilename()).endsWith(name + ".pdf");
        Assertions.assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aPhoneShowsAVariableWithItsMeaning() {
        enter(Role.ADMINISTRATOR);
        shrinkToPhone();
        page.navigate("/desk/document-templates/variables?q=client krs");

        assertThat(page.getByText("{{client.krs}}")).isInViewport();
        assertThat(page.locator(".variable-meaning").first()).containsText("KRS");
        assertThat(page.locator(".variable-meaning").first()).isInViewport();
        settle();
        Axe.check(page);
    }

    private Locator signatory(String name) {
        return dialog().itself().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
    }
}
