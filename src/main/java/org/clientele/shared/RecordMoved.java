package org.clientele.shared;

import java.util.UUID;

/**
 * A record, and with it everything about it, belongs to another client from now on. Published by the registry of
 * records, within the transaction.
 *
 * @param from the client that it belonged to
 * @param to the client that it belongs to now
 */
public record RecordMoved(RecordRef record, UUID from, UUID to) {}
