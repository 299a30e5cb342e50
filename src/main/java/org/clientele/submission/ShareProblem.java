package org.clientele.submission;

import org.clientele.candidate.CandidateId;

/**
 * What speaks against putting a candidate forward.
 *
 * @param detail what exactly, in no one's language: a title, a day, what leaks; may be empty
 */
public record ShareProblem(CandidateId candidate, String candidateName, Kind kind, String detail) {

    /** Who may go on all the same. */
    public enum Severity {
        /** Whoever has read it. */
        WARNS,
        /** A team lead, who says why. */
        ASKS_LEAD,
        /** Nobody. */
        BLOCKS
    }

    /** What it is. Each has the translation {@code submission.problem.<NAME>}, with the detail as {0}. */
    public enum Kind {
        /** The law asks for a consent before anything of a candidate goes out. */
        CONSENT_NONE(Severity.BLOCKS),
        CONSENT_EXPIRED(Severity.BLOCKS),
        CONSENT_WITHDRAWN(Severity.BLOCKS),
        CANDIDATE_ARCHIVED(Severity.BLOCKS),
        /** The version chosen was taken back, or is another candidate's. */
        RESUME_GONE(Severity.BLOCKS),
        OFF_LIMITS_BLOCKED(Severity.BLOCKS),
        /** The recruiter's comment tells who the candidate is, or how to reach the person. */
        LEAK(Severity.ASKS_LEAD),
        /** So does the version of the résumé, by what has become known of the candidate since its release. */
        RESUME_LEAK(Severity.ASKS_LEAD),
        OFF_LIMITS(Severity.WARNS),
        /** The client was shown the candidate for another vacancy. */
        ALREADY_SUBMITTED(Severity.WARNS),
        /** The client says that it knew the candidate before. */
        ALREADY_KNOWN(Severity.WARNS),
        NO_RESUME(Severity.WARNS);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    ShareProblem(CandidateLine candidate, Kind kind, String detail) {
        this(candidate.id(), candidate.name(), kind, detail);
    }
}
