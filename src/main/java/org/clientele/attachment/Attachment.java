package org.clientele.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.access.Visible;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept with a record, in its versions. What it is kept with, and whether it is archived, stands in the
 * registry of records alone.
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.RECORD, deduceAliasInjectionPoints = false)
@Table(name = "attachment")
class Attachment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private AttachmentCategory category;

    private String description;
    private boolean visibleToClient;

    /** The number and the file name of the newest version. */
    private int latest;

    private String fileName;

    /** When it was made the main one of the record's résumés; null if never. */
    private @Nullable Instant mainSince;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Attachment() {}

    @SuppressWarnings("NullAway.Init")
    Attachment(AttachmentId id, AttachmentDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(AttachmentDetails details, Stamp stamp) {
        category = details.category();
        description = details.description();
        visibleToClient = details.visibleToClient();
        touch(stamp);
    }

    /** Takes a newer file in, under the next number. */
    AttachmentVersion receive(String name, String hash, Stamp stamp) {
        latest++;
        fileName = name;
        touch(stamp);
        return new AttachmentVersion(id.value(), latest, name, hash, stamp);
    }

    /** Puts it before the record's other résumés. */
    void makeMain(Stamp stamp) {
        mainSince = stamp.at();
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    AttachmentId id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    AttachmentDetails details() {
        return new AttachmentDetails(category, description, visibleToClient);
    }

    AttachmentSnapshot toSnapshot() {
        return new AttachmentSnapshot(fileName, latest, category, description, visibleToClient);
    }
}
