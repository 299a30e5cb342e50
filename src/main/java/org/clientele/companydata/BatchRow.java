package org.clientele.companydata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch as lists show it.
 *
 * @param total clients with a number when it was started
 * @param done of them
 * @param filled clients of which something was filled in
 * @param differing clients of which something differs
 * @param failed clients that the register does not know, or did not answer for
 * @param finishedAt null while it runs
 */
public record BatchRow(
        BatchId id,
        BatchState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int done,
        int filled,
        int differing,
        int failed) {}
