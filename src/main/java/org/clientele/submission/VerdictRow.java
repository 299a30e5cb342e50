package org.clientele.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact's verdict on a candidate put forward.
 *
 * @param contact its name; null if it is not there any more
 * @param reason of the administrator's list; null if none was given
 * @param note in which words, may be empty
 * @param recordedBy who of the staff wrote it down; empty if the contact gave it in its portal
 */
public record VerdictRow(
        @Nullable String contact,
        Verdict verdict,
        @Nullable String reason,
        String note,
        String recordedBy,
        Instant givenAt) {}
