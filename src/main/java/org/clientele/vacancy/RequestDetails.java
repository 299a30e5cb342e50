package org.clientele.vacancy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.clientele.client.AssignmentPart;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a contact says of a vacancy that it asks for.
 *
 * @param description what is to be done, and what is asked for
 * @param deadline the day by which somebody is wanted, or null
 */
public record RequestDetails(
        String title,
        String description,
        int openings,
        EmploymentForm employmentForm,
        @Nullable LocalDate deadline) {

    /** Nothing typed yet. */
    public static RequestDetails empty() {
        return new RequestDetails("", "", 1, EmploymentForm.PERMANENT, null);
    }

    /** Whoever asks for it decides on it. */
    VacancyDetails toVacancy(Map<AccountId, AssignmentPart> recruiters, ContactId contact) {
        VacancyDetails empty = VacancyDetails.empty(recruiters);
        return new VacancyDetails(
                null,
                title,
                description,
                openings,
                employmentForm,
                empty.salary(),
                empty.priority(),
                deadline,
                recruiters,
                Map.of(contact, Set.of(ContactPart.DECIDES)),
                "",
                "",
                "",
                "",
                Set.of());
    }
}
