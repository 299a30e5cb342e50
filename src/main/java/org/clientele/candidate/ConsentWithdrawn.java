package org.clientele.candidate;

/**
 * A candidate does not consent to being put forward any more: whatever clients see of it has to go at once. Published
 * within the transaction.
 */
public record ConsentWithdrawn(CandidateId candidate) {}
