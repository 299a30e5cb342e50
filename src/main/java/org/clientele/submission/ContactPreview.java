package org.clientele.submission;

import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * Tells exactly what a contact would see in the portal of a candidate who is put forward. The portal answers, by the
 * same rules by which it shows anything.
 */
public interface ContactPreview {

    /** What the contact would see once the candidate was put forward. Asked inside a transaction. */
    ContactSight of(Showing showing);

    /** What the contact sees of the submission now. Asked inside a transaction. */
    ContactSight of(SubmissionId submission, ContactId contact);

    /**
     * Tells a contact without an account what it would see once invited with the role. Asked inside a transaction that may
     * write, although nothing stays of it.
     */
    ContactSight onceInvited(UUID role, Showing showing);

    /** The same of the submission as it is. */
    ContactSight onceInvited(UUID role, SubmissionId submission, ContactId contact);

    /**
     * Who would be shown to whom.
     *
     * @param resume the released version that goes along; null for none
     * @param comment what the recruiter writes along with it, empty if nothing
     */
    record Showing(
            ContactId contact,
            VacancyId vacancy,
            CandidateId candidate,
            @Nullable ResumeVersionId resume,
            String comment) {}
}
