package org.clientele.companydata;

import java.time.Instant;
import org.clientele.client.ClientId;

/**
 * A register's value that a client might take over.
 *
 * @param version goes back with the decision
 * @param before the client's value; may be empty
 * @param after the register's
 */
public record ProposalView(
        ProposalId id,
        long version,
        ClientId clientId,
        DataField field,
        String before,
        String after,
        boolean simulated,
        Instant foundAt) {}
