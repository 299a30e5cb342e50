package org.clientele.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A document that was made, and the number it took. It is never changed, so it needs no version; whose it is stands with
 * its files in the registry. It stays when they are deleted: its number is taken.
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_RECORD, deduceAliasInjectionPoints = false)
@Table(name = "generated_document")
class GeneratedDocument implements Persistable<UUID> {

    @Id
    private UUID id;

    private String kind;
    private int year;
    private int number;
    private String numberText;

    /** The attachment that the document is; of one of Word there may be a PDF as well. */
    private UUID recordId;

    private @Nullable UUID pdfId;
    private @Nullable UUID contactId;
    private UUID templateId;
    private int templateVersion;
    private String templateName;
    private String language;
    private Instant madeAt;
    private String madeBy;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    GeneratedDocument() {}

    GeneratedDocument(
            UUID id, TakenNumber number, TemplateRef template, Files files, @Nullable UUID contact, Stamp stamp) {
        this.id = id;
        this.kind = number.kind();
        this.year = number.year();
        this.number = number.number();
        this.numberText = number.text();
        this.recordId = files.document();
        this.pdfId = files.pdf();
        this.contactId = contact;
        this.templateId = template.id().value();
        this.templateVersion = template.version();
        this.templateName = template.name();
        this.language = template.language();
        this.madeAt = stamp.at();
        this.madeBy = stamp.by();
        this.fresh = true;
    }

    /**
     * The attachments that hold a document.
     *
     * @param pdf of a document of Word; null if there is none, or if the document itself is one
     */
    record Files(UUID document, @Nullable UUID pdf) {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
