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

    /** That part of a vacancy which was asked for. */
    static RequestDetails of(VacancyDetails details) {
        return new RequestDetails(
                details.title(),
                details.description(),
                details.openings(),
                details.employmentForm(),
                details.deadline());
    }

    /** The vacancy with this in it. */
    VacancyDetails in(VacancyDetails details) {
        return new VacancyDetails(
                details.locationId(),
                title,
                description,
                openings,
                employmentForm,
                details.salary(),
                details.priority(),
                deadline,
                details.recruiters(),
                details.contacts(),
                details.privateNote(),
                details.internalRequirements(),
                details.hints(),
                details.targetCompanies(),
                details.targetIndustries());
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
