package org.clientele.submission;

import java.time.Instant;
import org.clientele.candidate.CandidateId;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;

/**
 * A released version of a candidate's résumé that may be shown.
 *
 * @param number of the version, counted from 1
 * @param hash SHA-256 of what the client sees
 */
public record ResumeChoice(
        ResumeVersionId id, CandidateId candidate, int number, Naming naming, String hash, Instant releasedAt) {}
