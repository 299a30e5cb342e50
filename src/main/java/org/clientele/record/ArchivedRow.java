package org.clientele.record;

import java.time.Instant;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A record in the archive.
 *
 * @param client the name of the client that the record belongs to; empty for a client itself
 * @param mergedInto the record that it became part of; null if it was deleted
 * @param daysLeft days for which it can still be restored, begun ones counted
 */
public record ArchivedRow(
        RecordRef record,
        String title,
        String client,
        Instant at,
        String by,
        @Nullable RecordTitle mergedInto,
        long daysLeft) {}
