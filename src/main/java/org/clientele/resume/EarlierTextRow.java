package org.clientele.resume;

import java.time.Instant;

/**
 * A text that a draft had before another one took its place.
 *
 * @param writtenBy who changed it last
 * @param replacedBy who put another one in its place
 */
public record EarlierTextRow(
        EarlierTextId id, Instant writtenAt, String writtenBy, Instant replacedAt, String replacedBy) {}
