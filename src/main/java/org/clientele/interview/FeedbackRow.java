package org.clientele.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Feedback as the interview's page shows it.
 *
 * @param author whose it is
 * @param recordedBy who wrote it down, if not the author; else empty
 */
public record FeedbackRow(
        UUID id,
        long version,
        String author,
        boolean ofContact,
        Recommendation recommendation,
        List<Score> scores,
        String remark,
        String recordedBy,
        Instant givenAt) {}
