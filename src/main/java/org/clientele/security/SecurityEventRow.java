package org.clientele.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Change;

/**
 * A line of the security log.
 *
 * @param actorName who did it
 * @param accountName whose account it is about
 * @param clientName whose contact it is; empty of the staff
 * @param address the network address it was done from; empty if the application itself did it
 * @param changes by name of the component of {@link AccountDetails}, or of the key of a setting; clients that were told of by {@link #CLIENT} and their ids, since the log outlives their names
 */
public record SecurityEventRow(
        UUID id,
        Instant at,
        SecurityEventKind kind,
        String actorName,
        String accountName,
        String clientName,
        String address,
        List<Change> changes) {

    /** The field of a change that names a client. */
    public static final String CLIENT = "client";
}
