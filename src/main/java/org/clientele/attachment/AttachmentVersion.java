package org.clientele.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.springframework.data.domain.Persistable;

/** One file of an attachment. It is never changed, so it needs no version of its own. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_ATTACHMENT, deduceAliasInjectionPoints = false)
@Table(name = "attachment_version")
@IdClass(AttachmentVersion.Key.class)
class AttachmentVersion implements Persistable<AttachmentVersion.Key> {

    /** Which file of which attachment; the first is number 1. */
    record Key(UUID attachmentId, int number) {}

    @Id
    private UUID attachmentId;

    @Id
    private int number;

    private String fileName;
    private String hash;
    private Instant uploadedAt;
    private String uploadedBy;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    AttachmentVersion() {}

    AttachmentVersion(UUID attachmentId, int number, String fileName, String hash, Stamp stamp) {
        this.attachmentId = attachmentId;
        this.number = number;
        this.fileName = fileName;
        this.hash = hash;
        this.uploadedAt = stamp.at();
        this.uploadedBy = stamp.by();
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return new Key(attachmentId, number);
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
