package org.clientele.record;

import java.time.Instant;
import org.clientele.shared.RecordRef;

/**
 * A record in the archive.
 *
 * @param client the name of the client that the record belongs to; empty for a client itself
 * @param daysLeft days for which it can still be restored, begun ones counted
 */
public record ArchivedRow(RecordRef record, String title, String client, Instant at, String by, long daysLeft) {}
