package org.clientele.resume;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that was released to be shown.
 *
 * @param number counts the versions of one résumé, from 1
 * @param hash SHA-256 of what clients see, in 64 hexadecimal digits
 * @param overrideReason why it was released in spite of findings; empty if there were none
 * @param overrideBy who answers for that; empty if nobody has to
 * @param withdrawnAt since when it is not to be shown any more; null while it may be
 */
public record ResumeVersionRow(
        ResumeVersionId id,
        int number,
        Naming naming,
        String hash,
        Instant releasedAt,
        String releasedBy,
        String overrideReason,
        String overrideBy,
        @Nullable Instant withdrawnAt,
        String withdrawnBy) {

    public boolean isShown() {
        return withdrawnAt == null;
    }
}
