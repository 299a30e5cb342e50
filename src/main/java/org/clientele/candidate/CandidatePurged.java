package org.clientele.candidate;

/** A candidate is about to be destroyed: whatever points at it has to let go now. Published within the transaction. */
public record CandidatePurged(CandidateId candidate) {}
