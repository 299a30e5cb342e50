package org.clientele.submission;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageId;

/** Tells of many contacts at once whether they see something in the portal. The portal answers, by its own rules. */
public interface ContactReach {

    /**
     * Which of the contacts would see nobody who stands in this stage of a vacancy, each with the translation key of why:
     * no account for the portal, the vacancy is not released to the contact … Asked inside a transaction.
     */
    Map<ContactId, String> blind(StageId stage, Set<ContactId> contacts);

    /** Which of the contacts see which of the submissions now. Asked inside a transaction, after all was written. */
    Map<SubmissionId, Set<ContactId>> seers(Collection<SubmissionId> submissions, Set<ContactId> contacts);
}
