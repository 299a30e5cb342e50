package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** One of the times of an interview between which is to be chosen. */
@Entity
@Immutable
@Table(name = "interview_proposal")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.PROPOSAL, deduceAliasInjectionPoints = false)
class VisibleProposal {

    @Id
    private UUID id;

    @Column(name = "interview_id")
    private UUID interviewId;

    private Instant startsAt;
    private Instant endsAt;
    private boolean chosen;

    @SuppressWarnings("NullAway.Init")
    VisibleProposal() {}
}
