package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.clientele.access.Visible;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one merge of two contacts did, so that it can be undone. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_KEPT, deduceAliasInjectionPoints = false)
@Table(name = "contact_merge")
class ContactMerge {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MergeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_id"))
    private ContactId keptId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "absorbed_id"))
    private ContactId absorbedId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactDetails keptBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactDetails keptAfter;

    /** What each {@link org.clientele.shared.MergeParticipant} moved, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> moved;

    private Instant mergedAt;
    private String mergedBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    ContactMerge() {}

    @SuppressWarnings("NullAway.Init")
    ContactMerge(
            MergeId id,
            Contact kept,
            Contact absorbed,
            ContactDetails keptBefore,
            Map<String, String> moved,
            Stamp stamp) {
        this.id = id;
        this.keptId = kept.id();
        this.absorbedId = absorbed.id();
        this.keptBefore = keptBefore;
        this.keptAfter = ContactReader.details(kept);
        this.moved = moved;
        this.mergedAt = stamp.at();
        this.mergedBy = stamp.by();
    }

    /** It counts no more, be it that it was taken back or that the absorbed contact came back without that. */
    void undo(Stamp stamp) {
        undoneAt = stamp.at();
        undoneBy = stamp.by();
    }

    ContactId keptId() {
        return keptId;
    }

    ContactId absorbedId() {
        return absorbedId;
    }

    ContactDetails keptBefore() {
        return keptBefore;
    }

    ContactDetails keptAfter() {
        return keptAfter;
    }

    Map<String, String> moved() {
        return moved;
    }
}
