package org.clientele.submission;

import java.util.List;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * Candidates are to be put forward to contacts (docs/features.md S1.36 to S1.42).
 *
 * @param comment for each candidate without a comment of its own, may be empty
 * @param accepted what was warned of, and is to be done all the same
 * @param overrideReason why a team lead lets through what looks like a leak; empty if nobody does
 */
public record ShareRequest(
        VacancyId vacancy,
        List<Applicant> applicants,
        Set<ContactId> contacts,
        String comment,
        Set<ShareProblem> accepted,
        String overrideReason) {

    /** How many candidates can be put forward at once, and to how many contacts. */
    public static final int APPLICANTS_MAX = 100;

    public static final int CONTACTS_MAX = 50;
    public static final int COMMENT_MAX = 4000;

    public ShareRequest {
        applicants = List.copyOf(applicants);
        contacts = Set.copyOf(contacts);
        accepted = Set.copyOf(accepted);
    }

    /**
     * One of the candidates.
     *
     * @param resume the released version that goes along; null for none
     * @param comment in place of the comment for all; empty for none
     */
    public record Applicant(CandidateId candidate, @Nullable ResumeVersionId resume, String comment) {}

    /** What is written to the contacts about the candidate. */
    public String commentFor(Applicant applicant) {
        return applicant.comment().isBlank()
                ? comment.strip()
                : applicant.comment().strip();
    }

    List<CandidateId> candidates() {
        return applicants.stream().map(Applicant::candidate).toList();
    }
}
