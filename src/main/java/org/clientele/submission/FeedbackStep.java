package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.hibernate.annotations.Filter;

/** What was done about an answer that did not come in time, so that it is done once. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "feedback_step")
class FeedbackStep {

    /** Stored by name. */
    enum Kind {
        /** Those who were shown the candidate were asked again. */
        REMINDED,
        /** Somebody else was asked. */
        ESCALATED
    }

    @EmbeddedId
    private Key key;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private Instant takenAt;

    /** Each is done once for a submission, until it is shared anew. */
    @Embeddable
    record Key(
            UUID submissionId, @Enumerated(EnumType.STRING) Kind kind) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    FeedbackStep() {}

    FeedbackStep(UUID submission, Kind kind, ClientId client, Instant at) {
        this.key = new Key(submission, kind);
        this.clientId = client;
        this.takenAt = at;
    }

    Key key() {
        return key;
    }
}
