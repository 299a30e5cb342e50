package org.clientele.resume;

import org.clientele.candidate.CandidateId;

/** A version must not be shown any more. Published within the transaction. */
public record ResumeWithdrawn(ResumeVersionId version, CandidateId candidate) {}
