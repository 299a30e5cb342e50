package org.clientele.companydata;

import java.time.Instant;
import org.clientele.client.ClientId;

/** An open proposal in the list of all, with the client's name. */
public record ProposalRow(
        ProposalId id,
        long version,
        ClientId clientId,
        String clientName,
        DataField field,
        String before,
        String after,
        boolean simulated,
        Instant foundAt) {

    /** The same as the client's own page has it. */
    public ProposalView toView() {
        return new ProposalView(id, version, clientId, field, before, after, simulated, foundAt);
    }
}
