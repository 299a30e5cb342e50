package org.clientele.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** What documents are made from. Its contents are {@link TemplateVersion}s. */
@Entity
@Table(name = "document_template")
class DocumentTemplate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TemplateId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String kind;
    private String language;

    @Enumerated(EnumType.STRING)
    private TemplateFormat format;

    private String note;
    private boolean active = true;
    private int latest;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    DocumentTemplate() {}

    /** Without a content so far. */
    @SuppressWarnings("NullAway.Init")
    DocumentTemplate(TemplateId id, TemplateFormat format, TemplateDetails details, Stamp stamp) {
        this.id = id;
        this.format = format;
        describe(details, stamp);
    }

    final void describe(TemplateDetails details, Stamp stamp) {
        name = details.name();
        kind = details.kind();
        language = details.language();
        note = details.note();
        touch(stamp);
    }

    /** Offers the template to those who make documents, or no longer. */
    void offer(boolean offered, Stamp stamp) {
        active = offered;
        touch(stamp);
    }

    /** Takes a new content. The ones before stay for the documents that were made from them. */
    TemplateVersion replaceContent(byte[] content, Stamp stamp) {
        latest++;
        touch(stamp);
        return new TemplateVersion(id.value(), latest, content, stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    TemplateId id() {
        return id;
    }

    String name() {
        return name;
    }

    TemplateFormat format() {
        return format;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    TemplateRef toRef() {
        return new TemplateRef(id, name, new DocumentKind(kind), language, format, latest);
    }

    /** For the security log. */
    @Override
    public String toString() {
        return name + " (" + language + ", " + latest + (active ? ")" : ", -)");
    }
}
