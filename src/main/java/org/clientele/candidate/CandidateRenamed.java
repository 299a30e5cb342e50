package org.clientele.candidate;

/** A candidate has another name from now on. Published within the transaction. */
public record CandidateRenamed(CandidateId candidate, String name) {}
