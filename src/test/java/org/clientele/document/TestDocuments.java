package org.clientele.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Templates for tests of the documents made from them, and requests for such documents. */
@Component
public class TestDocuments {

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    TestDocuments(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page as a template, of a kind that nothing else is numbered with. */
    public TemplateId page(String body) {
        String page = "<html><head><title>Test</title></head><body>" + body + "</body></html>";
        return template(TemplateFormat.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    TemplateId template(TemplateFormat format, byte[] content) {
        TemplateId id = new TemplateId(Uuid7.next());
        Stamp stamp = new Stamp("Tests", clock.instant());
        String kind = "T" + id.value().toString().replace("-", "").substring(21).toUpperCase(java.util.Locale.ROOT);
        transaction.executeWithoutResult(status -> {
            DocumentTemplate template =
                    new DocumentTemplate(id, format, new TemplateDetails("Test letter", kind, "pl", ""), stamp);
            TemplateVersion first = template.replaceContent("test." + format.extension(), content, stamp);
            templates.save(template);
            templates.flush();
            versions.save(first);
        });
        return id;
    }

    /** Takes a template away again, for tests that commit. */
    void remove(TemplateId id) {
        jdbc.update("delete from document_template_version where template_id = ?", id.value());
        jdbc.update("delete from document_template where id = ?", id.value());
    }

    /** A document of a template, with nothing typed for it. */
    public static DocumentRequest request(UUID id, TemplateId template, ClientId client, ContactId... signing) {
        return new DocumentRequest(id, template, client, null, null, List.of(signing), DocumentInput.empty(), false);
    }
}
