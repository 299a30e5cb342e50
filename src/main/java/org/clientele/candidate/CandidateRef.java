package org.clientele.candidate;

/**
 * A candidate as others name one.
 *
 * @param number stands for the name where that is hidden
 */
public record CandidateRef(CandidateId id, int number, String name, boolean archived, ConsentState consent) {}
