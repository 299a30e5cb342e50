package org.clientele.candidate;

/** A candidate came back from the archive. Published within the transaction. */
public record CandidateRestored(CandidateId candidate) {}
