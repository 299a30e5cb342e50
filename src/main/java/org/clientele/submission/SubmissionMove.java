package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step through the pipeline. Only ever added, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_move")
class SubmissionMove implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_stage_id"))
    private @Nullable StageId fromStageId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_stage_id"))
    private @Nullable StageId toStageId;

    /** What the stages were then: they may be taken out of the vacancy. */
    @Enumerated(EnumType.STRING)
    private @Nullable StageKind fromKind;

    private String fromName;

    @Enumerated(EnumType.STRING)
    private StageKind toKind;

    private String toName;

    private Instant movedAt;
    private String movedBy;

    /** The contact whose move it is; staff recorded it where movedBy is somebody of the staff. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "for_contact_id"))
    private @Nullable ContactId forContactId;

    private @Nullable UUID reasonId;
    private String reasonText;

    @SuppressWarnings("NullAway.Init")
    SubmissionMove() {}

    /** @param from null for the first stage */
    SubmissionMove(
            Submission submission,
            Pipeline.@Nullable Stage from,
            Pipeline.Stage to,
            @Nullable ContactId decidedBy,
            Stamp stamp) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        this.fromStageId = from == null ? null : from.id();
        this.fromKind = from == null ? null : from.details().kind();
        this.fromName = from == null ? "" : from.details().name();
        this.toStageId = to.id();
        this.toKind = to.details().kind();
        this.toName = to.details().name();
        this.movedAt = stamp.at();
        this.movedBy = stamp.by();
        this.forContactId = decidedBy;
        this.reasonId = submission.reason().id();
        this.reasonText = submission.reason().text();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
