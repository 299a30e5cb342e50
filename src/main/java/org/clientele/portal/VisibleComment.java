package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A comment in the thread with the client; what is internal is never read. */
@Entity
@Immutable
@Table(name = "submission_comment")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.COMMENT, deduceAliasInjectionPoints = false)
class VisibleComment {

    @Id
    private UUID id;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(length = 10_000)
    private String body;

    private String authorName;

    @Column(name = "contact_id")
    private @Nullable UUID contactId;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    VisibleComment() {}
}
