package org.clientele.candidate;

/** The last day of a candidate's consent is over. Published within the transaction. */
public record ConsentExpired(CandidateId candidate) {}
