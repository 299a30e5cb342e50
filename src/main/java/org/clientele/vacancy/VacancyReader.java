package org.clientele.vacancy;

import java.util.List;
import java.util.stream.Collectors;
import org.clientele.client.AssignmentPart;
import org.clientele.location.Location;
import org.clientele.shared.NamesRecord.Known;
import org.springframework.stereotype.Component;

/** Turns a vacancy into what others get to see of it. Within a transaction. */
@Component
class VacancyReader {

    private final VacancyRepository vacancies;

    VacancyReader(VacancyRepository vacancies) {
        this.vacancies = vacancies;
    }

    static VacancyDetails details(Vacancy vacancy) {
        VacancyFields texts = vacancy.texts();
        return new VacancyDetails(
                vacancy.location().map(Location::id).orElse(null),
                texts.title(),
                texts.description(),
                texts.openings(),
                texts.employmentForm(),
                texts.salary(),
                texts.priority(),
                texts.deadline(),
                vacancy.recruiters(),
                vacancy.contacts(),
                texts.privateNote(),
                texts.internalRequirements(),
                texts.hints(),
                texts.targetCompanies(),
                vacancy.targetIndustries());
    }

    VacancyView view(Vacancy vacancy) {
        return new VacancyView(
                vacancy.id(),
                vacancy.version(),
                vacancy.client(),
                vacancy.isArchived(),
                details(vacancy),
                vacancy.standing(),
                vacancy.location().map(Location::name).orElse(""),
                vacancies.findRecruiters(vacancy.id()),
                vacancies.findContacts(vacancy.id()),
                vacancies.findTargetIndustries(vacancy.id()),
                vacancy.edition().changed().at(),
                vacancy.edition().changed().by());
    }

    /** Of what is in the database: whoever has changed something flushes before. */
    VacancySnapshot snapshot(Vacancy vacancy) {
        VacancyFields texts = vacancy.texts();
        Salary salary = texts.salary();
        Standing standing = vacancy.standing();
        List<VacancyView.Recruiter> recruiters = vacancies.findRecruiters(vacancy.id());
        List<VacancyView.Contact> contacts = vacancies.findContacts(vacancy.id());
        return new VacancySnapshot(
                vacancy.location()
                        .map(location -> new Known(location.id().value(), location.name()))
                        .orElse(null),
                texts.title(),
                texts.description(),
                texts.openings(),
                texts.employmentForm(),
                salary.from(),
                salary.to(),
                salary.isKnown() ? salary.currency() : "",
                salary.period(),
                salary.forClient(),
                texts.priority(),
                texts.deadline(),
                names(recruiters, AssignmentPart.OWNER),
                names(recruiters, AssignmentPart.RECRUITER),
                names(recruiters, AssignmentPart.SOURCER),
                names(recruiters, AssignmentPart.SUBSTITUTE),
                names(contacts, ContactPart.DECIDES),
                names(contacts, ContactPart.INTERVIEWS),
                names(contacts, ContactPart.INFORMED),
                texts.privateNote(),
                texts.internalRequirements(),
                texts.hints(),
                texts.targetCompanies().replace("\n", ", "),
                String.join(", ", vacancies.findTargetIndustries(vacancy.id())),
                standing.state(),
                standing.reason(),
                standing.openedOn(),
                standing.endedOn());
    }

    private static String names(List<VacancyView.Recruiter> recruiters, AssignmentPart part) {
        return recruiters.stream()
                .filter(recruiter -> recruiter.part() == part)
                .map(VacancyView.Recruiter::name)
                .collect(Collectors.joining(", "));
    }

    private static String names(List<VacancyView.Contact> contacts, ContactPart part) {
        return contacts.stream()
                .filter(contact -> contact.part() == part)
                .map(VacancyView.Contact::name)
                .collect(Collectors.joining(", "));
    }
}
