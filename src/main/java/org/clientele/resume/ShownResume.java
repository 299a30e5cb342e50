package org.clientele.resume;

import org.clientele.candidate.CandidateId;

/**
 * What clients see of a candidate's résumé.
 *
 * @param html clean, without page around it: a heading with what the candidate is called, then the text
 * @param hash SHA-256 of it, in 64 hexadecimal digits
 */
public record ShownResume(
        ResumeVersionId id, CandidateId candidate, int number, Naming naming, String html, String hash) {}
