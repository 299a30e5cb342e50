package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A submission that a contact sees, before its candidate is read. */
record SubmissionRow(
        UUID id,
        UUID vacancy,
        UUID candidate,
        @Nullable UUID resume,
        PortalStage stage,
        Instant stageSince,
        Instant sharedAt) {}
