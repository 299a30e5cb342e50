package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.resume.Naming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** The version of a résumé that was released for clients, to be read. */
@Entity
@Immutable
@Table(name = "client_resume_version")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.RESUME, deduceAliasInjectionPoints = false)
class VisibleResume {

    @Id
    private UUID id;

    @Column(name = "candidate_id")
    private UUID candidateId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    @Column(columnDefinition = "mediumtext")
    private String html;

    private Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    VisibleResume() {}
}
