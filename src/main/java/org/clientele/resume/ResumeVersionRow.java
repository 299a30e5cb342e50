package org.clientele.resume;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A released version of a résumé, as lists show it.
 *
 * @param number counts from 1
 * @param overrideReason why it was released in spite of findings, and
 * @param overrideBy by whom; both empty if there were none
 * @param withdrawnAt since when no client sees it any more
 */
public record ResumeVersionRow(
        ResumeVersionId id,
        int number,
        Naming naming,
        Instant releasedAt,
        String releasedBy,
        String overrideReason,
        String overrideBy,
        @Nullable Instant withdrawnAt,
        String withdrawnBy) {}
