package org.clientele.submission;

import java.time.Instant;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a submission.
 *
 * @param body in plain text; empty once it is deleted
 * @param contact the contact who said it; null if it was somebody of the staff
 * @param recordedBy who of the staff recorded it for the contact; empty if nobody did
 * @param own whether the reader wrote or recorded it
 */
public record CommentRow(
        UUID id,
        String body,
        String author,
        @Nullable ContactId contact,
        String recordedBy,
        Instant writtenAt,
        boolean deleted,
        boolean own) {}
