package org.clientele.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts do with what they have asked for, as long as the agency has not decided: put it right, add to it, and take it
 * back. Whoever works on the vacancy hears of it.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactRequestChanges {

    private final Vacancies vacancies;
    private final VacancyRequestRepository requests;
    private final VacancyRequestFileRepository files;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactRequestChanges(
            Vacancies vacancies,
            VacancyRequestRepository requests,
            VacancyRequestFileRepository files,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vacancies = vacancies;
        this.requests = requests;
        this.files = files;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says something else of the vacancy.
     *
     * @param read what the contact has changed: if the agency has changed the same meanwhile, that is a conflict
     */
    public SaveOutcome change(Actor.PortalActor contact, VacancyId id, RequestDetails read, RequestDetails typed) {
        return actor.forContact(
                contact,
                () -> open(contact, id, (request, view) -> {
                    RequestDetails now = RequestDetails.of(view.details());
                    if (!now.equals(read)) {
                        return new SaveOutcome.Conflict(view.changedBy(), view.changedAt());
                    }
                    SaveOutcome outcome = vacancies.change(id, view.version(), typed.in(view.details()));
                    if (outcome instanceof SaveOutcome.Saved && !now.equals(typed)) {
                        tell(NotificationKind.VACANCY_REQUEST_CHANGED, view);
                    }
                    return outcome;
                }));
    }

    /**
     * Takes the request back; the vacancy is cancelled by it.
     *
     * @param reason for the agency
     */
    public SaveOutcome withdraw(Actor.PortalActor contact, VacancyId id, String reason) {
        return actor.forContact(
                contact,
                () -> open(contact, id, (request, view) -> {
                    // Before the state changes, so that it is not taken for a decision of the agency's.
                    request.withdraw(clock.instant());
                    SaveOutcome outcome =
                            vacancies.become(id, view.version(), VacancyState.CANCELLED, reason, LocalDate.now(clock));
                    if (outcome instanceof SaveOutcome.Saved) {
                        requests.flush();
                        tell(NotificationKind.VACANCY_REQUEST_WITHDRAWN, view);
                    } else {
                        request.reopen();
                    }
                    return outcome;
                }));
    }

    /**
     * Notes that the attachment came along with the request, so that the contact finds it again.
     *
     * @return false if nothing can be added to the request any more
     */
    public boolean file(Actor.PortalActor contact, VacancyId id, UUID attachment, String fileName, long size) {
        return actor.forContact(
                contact,
                () -> open(contact, id, (request, view) -> {
                            files.save(new VacancyRequestFile(attachment, id, request.client(), fileName, size));
                            files.flush();
                            return new SaveOutcome.Saved(id.value(), view.version());
                        })
                        instanceof SaveOutcome.Saved);
    }

    private SaveOutcome open(
            Actor.PortalActor contact, VacancyId id, BiFunction<VacancyRequest, VacancyView, SaveOutcome> act) {
        return requests.findForUpdate(id)
                .filter(request -> request.isOpen() && request.contact().equals(new ContactId(contact.contactId())))
                .flatMap(request -> vacancies
                        .find(id)
                        .filter(view -> !view.archived())
                        .map(view -> view.standing().state() == VacancyState.REQUESTED
                                ? act.apply(request, view)
                                : new SaveOutcome.Conflict(view.changedBy(), view.changedAt())))
                .orElseGet(SaveOutcome.Gone::new);
    }

    private void tell(NotificationKind kind, VacancyView view) {
        Set<UUID> recruiters = view.details().recruiters().keySet().stream()
                .map(account -> account.value())
                .collect(Collectors.toSet());
        // Somebody may change it twice a minute, and each time it is something new.
        events.publishEvent(new NotificationRaised(
                kind, recruiters, view.id().toRecordRef(), Uuid7.next().toString()));
    }
}
