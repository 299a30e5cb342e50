package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What submissions have to know of a released version of a résumé, read only: not its text. */
@Entity
@Immutable
@Table(name = "client_resume_version")
@SuppressWarnings("NullAway.Init")
class ShownResume {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResumeVersionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidateId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    private String hash;
    private Instant releasedAt;
    private @Nullable Instant withdrawnAt;

    ShownResume() {}
}
