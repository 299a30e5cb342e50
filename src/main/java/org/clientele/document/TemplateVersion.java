package org.clientele.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.Stamp;
import org.springframework.data.domain.Persistable;

/** One content of a template. It is never changed, so it needs no version of its own. */
@Entity
@Table(name = "document_template_version")
@IdClass(TemplateVersion.Key.class)
class TemplateVersion implements Persistable<TemplateVersion.Key> {

    /** Which content of which template; the first is number 1. */
    record Key(UUID templateId, int number) {}

    @Id
    private UUID templateId;

    @Id
    private int number;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    private Instant uploadedAt;
    private String uploadedBy;

    @SuppressWarnings("NullAway.Init")
    TemplateVersion() {}

    TemplateVersion(UUID templateId, int number, byte[] content, Stamp stamp) {
        this.templateId = templateId;
        this.number = number;
        this.content = content.clone();
        this.uploadedAt = stamp.at();
        this.uploadedBy = stamp.by();
    }

    @Override
    public Key getId() {
        return new Key(templateId, number);
    }

    /** Read ones are asked for their content only, never saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    TemplateContent toContent(TemplateFormat format) {
        return new TemplateContent(format, content);
    }
}
