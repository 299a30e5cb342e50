package org.clientele.submission;

import java.time.Instant;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A contact whom a submission was shared with.
 *
 * @param firstSeenAt when the contact first opened it; null if never
 */
public record ShareRow(
        ContactId contact,
        String name,
        String comment,
        Instant sharedAt,
        String sharedBy,
        @Nullable Instant firstSeenAt,
        @Nullable Instant lastSeenAt) {}
