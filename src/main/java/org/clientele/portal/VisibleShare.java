package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the recruiter put before the contact of a candidate: the version of the résumé, and a comment. */
@Entity
@Immutable
@Table(name = "submission_share")
@IdClass(VisibleShare.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.SHARE, deduceAliasInjectionPoints = false)
class VisibleShare {

    @Id
    @Column(name = "submission_id")
    private UUID submissionId;

    @Id
    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "resume_version_id")
    private @Nullable UUID resumeVersionId;

    private String comment;
    private Instant sharedAt;
    private @Nullable Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    VisibleShare() {}

    UUID submissionId() {
        return submissionId;
    }

    UUID contactId() {
        return contactId;
    }

    Optional<UUID> resume() {
        return Optional.ofNullable(resumeVersionId);
    }

    String comment() {
        return comment;
    }

    boolean isOpened() {
        return firstSeenAt != null;
    }

    record Key(UUID submissionId, UUID contactId) {}
}
