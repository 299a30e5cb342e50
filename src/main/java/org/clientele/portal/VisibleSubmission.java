package org.clientele.portal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A candidate put forward, as contacts see it: neither who works on it nor why it was withdrawn. What hangs on it and is
 * read for many at once has no entity of its own: whoever sees the row sees it, by few rules more, and a query asks for
 * the rules of the row only once.
 */
@Entity
@Immutable
@Table(name = "submission")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.SUBMISSION, deduceAliasInjectionPoints = false)
class VisibleSubmission {

    @Id
    private UUID id;

    private long version;

    @Column(name = "vacancy_id")
    private UUID vacancyId;

    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "stage_id")
    private UUID stageId;

    private Instant stageSince;

    private Instant sharedAt;
    private @Nullable Instant shownSince;

    @ElementCollection
    @CollectionTable(name = "submission_share", joinColumns = @JoinColumn(name = "submission_id"))
    @Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.SHARE)
    private Set<VisibleShare> shares;

    @ElementCollection
    @CollectionTable(name = "submission_rating", joinColumns = @JoinColumn(name = "submission_id"))
    @Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.RATING)
    private Set<VisibleRating> ratings;

    @SuppressWarnings("NullAway.Init")
    VisibleSubmission() {}
}
