package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.submission.Verdict;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    @Formula("(select r.name from rejection_reason r where r.id = reason_id)")
    private @Nullable String reason;

    private String note;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    VisibleVerdict() {}
}
