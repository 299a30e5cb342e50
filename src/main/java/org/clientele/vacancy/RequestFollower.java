package org.clientele.vacancy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A vacancy that was asked for is decided on by being opened or taken back; what is said then is for whoever asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestFollower {

    private final VacancyRequestRepository requests;
    private final VacancyRepository vacancies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestFollower(
            VacancyRequestRepository requests,
            VacancyRepository vacancies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.vacancies = vacancies;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(VacancyStateChanged event) {
        if (event.from() == VacancyState.REQUESTED) {
            requests.findById(event.vacancy())
                    .filter(VacancyRequest::isOpen)
                    .ifPresent(request -> decide(request, event));
        }
    }

    private void decide(VacancyRequest request, VacancyStateChanged event) {
        String words = vacancies
                .findById(event.vacancy())
                .map(vacancy -> vacancy.standing().reason())
                .orElse("");
        request.decide(event.to() == VacancyState.OPEN, words, clock.instant());
        requests.flush();
        events.publishEvent(
                new VacancyRequestDecided(event.vacancy(), request.contact(), event.to() == VacancyState.OPEN));
    }
}
