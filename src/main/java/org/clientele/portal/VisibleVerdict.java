package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.submission.Verdict;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** What the contact itself has made of a candidate at one touch. */
@Entity
@Immutable
@Table(name = "submission_verdict")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.VERDICT, deduceAliasInjectionPoints = false)
class VisibleVerdict {

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @SuppressWarnings("NullAway.Init")
    VisibleVerdict() {}
}
