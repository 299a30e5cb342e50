package org.clientele.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a candidate put forward.
 *
 * @param contact the contact whose rating it is; null if it is a colleague's
 * @param name of the contact or colleague; null if one may not know of the contact
 * @param recordedBy who of the staff wrote it down
 */
public record RatingRow(
        UUID id,
        @Nullable UUID contact,
        @Nullable UUID account,
        @Nullable String name,
        int stars,
        String remark,
        String recordedBy,
        Instant ratedAt) {}
