package org.clientele.candidate;

/** A candidate went into the archive. Published within the transaction. */
public record CandidateArchived(CandidateId candidate) {}
