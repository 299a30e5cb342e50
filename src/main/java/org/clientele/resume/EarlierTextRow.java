package org.clientele.resume;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a draft had before another one took its place.
 *
 * @param language of the text, ISO 639
 * @param source the file that it was filled from, if any
 * @param writtenBy who changed it last
 * @param replacedBy who put another one in its place
 */
public record EarlierTextRow(
        EarlierTextId id,
        String language,
        @Nullable UUID source,
        Instant writtenAt,
        String writtenBy,
        Instant replacedAt,
        String replacedBy) {}
