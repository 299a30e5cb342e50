package org.clientele.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
    private final GeneratedDocumentRepository documents;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    TestDocuments(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            GeneratedDocumentRepository documents,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.documents = documents;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page as a template, of a kind that nothing else is numbered with. */
    public TemplateId page(String body) {
        TemplateId id = new TemplateId(Uuid7.next());
        page(id, body);
        return id;
    }

    /** The same under a name that people choose it by. */
    public void page(String name, String body) {
        page(new TemplateId(Uuid7.next()), name, body);
    }

    /** The same under an id of one's own. */
    public void page(TemplateId id, String body) {
        page(id, "Test letter", body);
    }

    private void page(TemplateId id, String name, String body) {
        String page = "<html><head><title>Test</title></head><body>" + body + "</body></html>";
        template(id, name, TemplateFormat.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    void template(TemplateId id, String name, TemplateFormat format, byte[] content) {
        Stamp stamp = new Stamp("Tests", clock.instant());
        String kind = "T" + id.value().toString().replace("-", "").substring(21).toUpperCase(Locale.ROOT);
        transaction.executeWithoutResult(status -> {
            DocumentTemplate template =
                    new DocumentTemplate(id, format, new TemplateDetails(name, kind, "pl", ""), stamp);
            TemplateVersion first = template.replaceContent(content, stamp);
            templates.save(template);
            templates.flush();
            versions.save(first);
        });
    }

    /** A document that is the attachment, and has its id. */
    public void keep(UUID attachment) {
        TemplateRef template = new TemplateRef(
                new TemplateId(Uuid7.next()), "Test letter", new DocumentKind("T0"), "pl", TemplateFormat.HTML, 1);
        documents.save(new GeneratedDocument(
                attachment,
                new TakenNumber("T0", 2026, 1, "T0/2026/0001"),
                template,
                new GeneratedDocument.Files(attachment, null),
                null,
                new Stamp("Tests", clock.instant())));
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
