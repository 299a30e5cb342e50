package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A candidate put forward, as contacts see it: neither who works on it nor why it was withdrawn. */
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

    @SuppressWarnings("NullAway.Init")
    VisibleSubmission() {}
}
