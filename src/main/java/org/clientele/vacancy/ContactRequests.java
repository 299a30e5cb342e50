package org.clientele.vacancy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.AssignedPerson;
import org.clientele.client.AssignmentPart;
import org.clientele.client.Assignments;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Vacancies that contacts ask for in their portal (docs/features.md S1.1). They are vacancies from the beginning, in the
 * state REQUESTED, with the client's team, which takes them on or says no.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactRequests {

    private final Vacancies vacancies;
    private final VacancyRepository rows;
    private final VacancyRequestRepository requests;
    private final ReleaseKeeper releases;
    private final VacancyWriter writer;
    private final VacancyTeam team;
    private final Assignments assignments;
    private final Contacts contacts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ContactRequests(
            Vacancies vacancies,
            VacancyRepository rows,
            VacancyRequestRepository requests,
            ReleaseKeeper releases,
            VacancyWriter writer,
            VacancyTeam team,
            Assignments assignments,
            Contacts contacts,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.rows = rows;
        this.requests = requests;
        this.releases = releases;
        this.writer = writer;
        this.team = team;
        this.assignments = assignments;
        this.contacts = contacts;
        this.actor = actor;
        this.events = events;
    }

    /** Asks for a vacancy of the contact's client, which the contact sees from now on. */
    public SaveOutcome request(Actor.PortalActor contact, RequestDetails typed) {
        return actor.forContact(
                contact,
                () -> contacts.find(new ContactId(contact.contactId()))
                        .filter(known -> !known.archived())
                        .map(known -> request(known, typed))
                        .orElseGet(SaveOutcome.Gone::new));
    }

    private SaveOutcome request(ContactView contact, RequestDetails typed) {
        Map<AccountId, AssignmentPart> recruiters = recruiters(contact.client().id());
        SaveOutcome outcome = vacancies.add(
                contact.client().id(), typed.toVacancy(recruiters, contact.id()), new VacancyStart(null, true));
        if (outcome instanceof SaveOutcome.Saved saved) {
            rows.findById(new VacancyId(saved.id()))
                    .ifPresent(vacancy -> asked(vacancy, contact.id(), recruiters.keySet()));
        }
        return outcome;
    }

    private void asked(Vacancy vacancy, ContactId contact, Set<AccountId> recruiters) {
        requests.save(new VacancyRequest(vacancy, contact, writer.stamp().at()));
        requests.flush();
        releases.release(vacancy, Set.of(contact));
        events.publishEvent(new NotificationRaised(
                NotificationKind.VACANCY_REQUESTED,
                recruiters.stream().map(AccountId::value).collect(Collectors.toSet()),
                vacancy.id().toRecordRef(),
                "requested"));
    }

    /** Who works for the client today, and can work on its vacancies. */
    private Map<AccountId, AssignmentPart> recruiters(ClientId client) {
        List<AssignedPerson> people =
                assignments.ofClients(List.of(client.value())).getOrDefault(client.value(), List.of());
        Set<AccountId> able =
                team.among(people.stream().map(AssignedPerson::account).collect(Collectors.toSet()), client);
        return people.stream()
                .filter(person -> able.contains(person.account()))
                .collect(Collectors.toMap(AssignedPerson::account, AssignedPerson::part, (one, other) -> one));
    }
}
