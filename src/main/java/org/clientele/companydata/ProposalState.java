package org.clientele.companydata;

/** What became of a proposal. One that is accepted is in the client's history, and no proposal any more. Stored by name. */
enum ProposalState {
    OPEN,
    REJECTED
}
