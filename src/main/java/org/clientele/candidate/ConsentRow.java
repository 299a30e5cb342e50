package org.clientele.candidate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One consent in a candidate's history of them.
 *
 * @param withdrawnBy who recorded that it was withdrawn; empty if it was not
 * @param replacedOn when another consent took its place; null if none did
 */
public record ConsentRow(
        LocalDate givenOn,
        String purpose,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        String withdrawnBy,
        @Nullable LocalDate replacedOn,
        Instant recordedAt,
        String recordedBy) {}
