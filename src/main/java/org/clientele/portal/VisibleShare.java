package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the recruiter put before the contact of a candidate: the version of the résumé, and a comment. It is reached by
 * the submission alone.
 */
@Embeddable
class VisibleShare {

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "resume_version_id")
    private @Nullable UUID resumeVersionId;

    private String comment;
    private Instant sharedAt;
    private @Nullable Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    VisibleShare() {}

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
}
