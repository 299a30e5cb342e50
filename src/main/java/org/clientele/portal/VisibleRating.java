package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A rating by a contact of the client. */
@Entity
@Immutable
@Table(name = "submission_rating")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.RATING, deduceAliasInjectionPoints = false)
class VisibleRating {

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "contact_id")
    private UUID contactId;

    private int stars;
    private String remark;
    private Instant ratedAt;

    @SuppressWarnings("NullAway.Init")
    VisibleRating() {}
}
