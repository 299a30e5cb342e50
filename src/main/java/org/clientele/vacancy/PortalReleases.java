package org.clientele.vacancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contacts see which vacancies in their portal (docs/features.md S3.36, S3.37). */
@Service
@MayRead
public class PortalReleases {

    private final ReleaseRepository releases;
    private final VacancyRepository vacancies;
    private final VacancySettings settings;
    private final VacancyWriter writer;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    PortalReleases(
            ReleaseRepository releases,
            VacancyRepository vacancies,
            VacancySettings settings,
            VacancyWriter writer,
            Contacts contacts,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.vacancies = vacancies;
        this.settings = settings;
        this.writer = writer;
        this.contacts = contacts;
        this.events = events;
    }

    /** Whom the vacancy is released to, by last name. */
    @Transactional(readOnly = true)
    public List<ReleaseView> of(VacancyId vacancy) {
        return releases.findOfVacancy(vacancy.value());
    }

    /** Whether the contact may be invited to the portal: always, unless the agency asks for a released vacancy first. */
    @Transactional(readOnly = true)
    public boolean mayBeInvited(ContactId contact) {
        return !settings.current().details().inviteAfterRelease() || releases.isAnyReleasedTo(contact.value());
    }

    /** Shows the vacancy to these contacts of its client; who sees it already goes on seeing it. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome release(VacancyId id, Set<ContactId> to) {
        Vacancy vacancy = find(id).orElse(null);
        if (vacancy == null) {
            return new SaveOutcome.Gone();
        }
        if (to.isEmpty() || !vacancies.findContacts(to, vacancy.clientId()).containsAll(to)) {
            return new SaveOutcome.Invalid(
                    Map.of("contacts", to.isEmpty() ? "error.required" : "vacancy.error.contacts"));
        }
        List<Change> changes = new ArrayList<>();
        to.stream()
                .sorted(Comparator.comparing(ContactId::value))
                .filter(contact -> releases.findById(new VacancyRelease.Key(id.value(), contact.value()))
                        .isEmpty())
                .forEach(contact -> {
                    releases.save(new VacancyRelease(id, contact, writer.stamp()));
                    changes.add(new Change("released", null, name(contact), null, contact.value()));
                    events.publishEvent(new VacancyReleased(id, contact));
                });
        publish(vacancy, changes);
        return new SaveOutcome.Saved(id.value(), vacancy.version());
    }

    /** Takes the vacancy out of the contact's portal. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome unrelease(VacancyId id, ContactId contact) {
        Vacancy vacancy = find(id).orElse(null);
        VacancyRelease release = releases.findById(new VacancyRelease.Key(id.value(), contact.value()))
                .orElse(null);
        if (vacancy == null || release == null) {
            return new SaveOutcome.Gone();
        }
        takeBack(vacancy, release);
        return new SaveOutcome.Saved(id.value(), vacancy.version());
    }

    private void takeBack(Vacancy vacancy, VacancyRelease release) {
        ContactId contact = release.contact();
        releases.delete(release);
        events.publishEvent(new VacancyUnreleased(vacancy.id(), contact));
        publish(vacancy, List.of(new Change("released", name(contact), null, contact.value(), null)));
    }

    private Optional<Vacancy> find(VacancyId id) {
        return vacancies.findForUpdate(id).filter(vacancy -> !vacancy.isArchived());
    }

    private void publish(Vacancy vacancy, List<Change> changes) {
        releases.flush();
        if (!changes.isEmpty()) {
            writer.publish(vacancy, Act.CHANGED, changes);
        }
    }

    private String name(ContactId contact) {
        return contacts.ref(contact).map(ContactRef::name).orElse("");
    }
}
