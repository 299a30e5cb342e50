package org.clientele.vacancy;

import org.clientele.client.ClientArchived;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRestored;
import org.clientele.client.Clients;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationArchived;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordMoved;
import org.clientele.shared.RecordType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to vacancies when something happens to their client or its contacts, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VacancyFollower {

    private final VacancyRepository vacancies;
    private final VacancyWriter writer;
    private final ReleaseKeeper releases;
    private final Clients clients;

    VacancyFollower(VacancyRepository vacancies, VacancyWriter writer, ReleaseKeeper releases, Clients clients) {
        this.vacancies = vacancies;
        this.writer = writer;
        this.releases = releases;
        this.clients = clients;
    }

    @EventListener
    void on(ClientArchived event) {
        vacancies.followArchiving(event.client(), true);
    }

    @EventListener
    void on(ClientRestored event) {
        vacancies.followArchiving(event.client(), false);
    }

    @EventListener
    void on(LocationArchived event) {
        vacancies.findByLocationId(event.location()).forEach(vacancy -> writer.follow(vacancy, Vacancy::loseLocation));
    }

    /** Vacancies are sorted and found by their client's name. */
    @EventListener
    void on(RecordChanged event) {
        if (event.record().type() == RecordType.CLIENT
                && event.changes().stream().anyMatch(change -> change.field().equals("name"))
                && event.act() == Act.CHANGED) {
            ClientId id = new ClientId(event.record().id());
            clients.ref(id)
                    .ifPresent(client -> vacancies.findByClientId(id).forEach(vacancy -> vacancy.follow(client)));
        }
    }

    /** Whoever goes to another client does nothing more for the former one's vacancies, and sees none of them. */
    @EventListener
    void on(RecordMoved event) {
        if (event.record().type() == RecordType.CONTACT) {
            ContactId contact = new ContactId(event.record().id());
            ClientId former = new ClientId(event.from());
            vacancies
                    .findOfContact(contact.value(), former)
                    .forEach(vacancy -> writer.follow(vacancy, (kept, stamp) -> kept.release(contact, stamp)));
            releases.takeBackAll(contact);
        }
    }
}
