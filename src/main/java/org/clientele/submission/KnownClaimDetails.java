package org.clientele.submission;

import java.time.LocalDate;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What a client says when it knew a candidate before.
 *
 * @param contact who says so
 * @param knownSince since when; null if it does not say
 * @param reason how it knew the candidate
 */
public record KnownClaimDetails(
        @Nullable ContactId contact, @Nullable LocalDate knownSince, String reason) {

    public static final int REASON_MAX = 2000;
}
