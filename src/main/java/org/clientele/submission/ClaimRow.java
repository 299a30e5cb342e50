package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's word that it knew the candidate before.
 *
 * @param contact the name of who says so; null if one may not know of the contact
 * @param note what the agency says to it, may be empty
 */
public record ClaimRow(
        UUID id,
        long version,
        @Nullable String contact,
        @Nullable LocalDate knownSince,
        String reason,
        String recordedBy,
        Instant claimedAt,
        ClaimState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String note) {}
