package org.clientele.submission;

import java.time.Instant;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * A step through the pipeline.
 *
 * @param fromKind null for the first stage; stages without a name of their own are called by their kind
 * @param decidedBy the contact whose decision staff recorded; null if it was the agency's own
 * @param decider that contact's name
 * @param reason of the administrator's list; null if none was given
 * @param reasonText in words of one's own, may be empty
 */
public record MoveRow(
        @Nullable StageKind fromKind,
        String fromName,
        StageKind toKind,
        String toName,
        Instant at,
        String by,
        @Nullable ContactId decidedBy,
        @Nullable String decider,
        @Nullable String reason,
        String reasonText) {}
