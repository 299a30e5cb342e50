package org.clientele.vacancy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes whom vacancies are released to, with the trace of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseKeeper {

    private final ReleaseRepository releases;
    private final VacancyRepository vacancies;
    private final VacancyWriter writer;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    ReleaseKeeper(
            ReleaseRepository releases,
            VacancyRepository vacancies,
            VacancyWriter writer,
            Contacts contacts,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.vacancies = vacancies;
        this.writer = writer;
        this.contacts = contacts;
        this.events = events;
    }

    Optional<VacancyRelease> find(VacancyId vacancy, ContactId contact) {
        return releases.findById(new VacancyRelease.Key(vacancy.value(), contact.value()));
    }

    /** Releases the vacancy to those of the contacts that do not see it yet. */
    void release(Vacancy vacancy, Set<ContactId> to) {
        List<ContactId> added = to.stream()
                .filter(contact -> find(vacancy.id(), contact).isEmpty())
                .sorted(Comparator.comparing(ContactId::value))
                .toList();
        added.forEach(contact -> releases.save(new VacancyRelease(vacancy.id(), contact, writer.stamp())));
        releases.flush();
        added.forEach(contact -> events.publishEvent(new VacancyReleased(vacancy.id(), contact)));
        publish(
                vacancy,
                added.stream()
                        .map(contact -> new Change("released", null, name(contact), null, contact.value()))
                        .toList());
    }

    void takeBack(Vacancy vacancy, VacancyRelease release) {
        ContactId contact = release.contact();
        releases.delete(release);
        releases.flush();
        events.publishEvent(new VacancyUnreleased(vacancy.id(), contact));
        publish(vacancy, List.of(new Change("released", name(contact), null, contact.value(), null)));
    }

    /** Takes everything back that the contact sees. */
    void takeBackAll(ContactId contact) {
        releases.findOfContact(contact.value())
                .forEach(release ->
                        vacancies.findById(release.vacancy()).ifPresent(vacancy -> takeBack(vacancy, release)));
    }

    private void publish(Vacancy vacancy, List<Change> changes) {
        if (!changes.isEmpty()) {
            writer.publish(vacancy, Act.CHANGED, changes);
        }
    }

    private String name(ContactId contact) {
        return contacts.ref(contact).map(ContactRef::name).orElse("");
    }
}
