package org.clientele.vacancy;

import java.time.Instant;
import java.util.List;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientRef;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;

/**
 * A vacancy as pages show it.
 *
 * @param version goes back to {@link Vacancies} with what was changed
 * @param locationName empty without a location
 * @param recruiters in the order of their parts
 * @param contacts in the order of their parts; who has several stands there for each
 * @param targetIndustries their names
 */
public record VacancyView(
        VacancyId id,
        long version,
        ClientRef client,
        boolean archived,
        VacancyDetails details,
        Standing standing,
        String locationName,
        List<Recruiter> recruiters,
        List<Contact> contacts,
        List<String> targetIndustries,
        Instant changedAt,
        String changedBy) {

    public VacancyView {
        recruiters = List.copyOf(recruiters);
        contacts = List.copyOf(contacts);
        targetIndustries = List.copyOf(targetIndustries);
    }

    /** Somebody of the agency who works on the vacancy. */
    public record Recruiter(AccountId account, String name, AssignmentPart part) {}

    /** Somebody of the client who does something for the vacancy. */
    public record Contact(ContactId contact, String name, boolean archived, ContactPart part) {}
}
