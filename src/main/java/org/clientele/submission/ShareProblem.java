package org.clientele.submission;

import java.util.UUID;
import org.clientele.candidate.CandidateId;

/**
 * What speaks against putting candidates forward to contacts.
 *
 * @param about the candidate, or the contact where it is one who sees nothing
 * @param name of whom it is about
 * @param detail what exactly, in no one's language: a title, a day, what leaks, the translation key of why nothing is
 *     seen; may be empty
 */
public record ShareProblem(UUID about, String name, Kind kind, String detail) {

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
        NO_RESUME(Severity.WARNS),
        /** The candidate was rejected or withdrawn, and will stand among the submitted again. */
        IS_OVER(Severity.WARNS),
        /** The contact will see nothing of it in the portal. */
        NOT_SEEN(Severity.WARNS);

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

    ShareProblem(CandidateId candidate, String name, Kind kind, String detail) {
        this(candidate.value(), name, kind, detail);
    }
}
