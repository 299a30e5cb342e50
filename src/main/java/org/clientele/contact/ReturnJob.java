package org.clientele.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes contacts active again on their return date (docs/features.md S3.25, N9), a little after midnight by the
 * server's clock. Whoever does not come back then is deactivated anew: a person who is there and cannot use the portal
 * is the worse mistake, and the history tells that the application did it. Each contact has a transaction of its own,
 * so that one who is being edited waits for the next night and keeps no other waiting.
 */
@Component
class ReturnJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnJob.class);
    private static final Limit BATCH = Limit.of(1000);

    private final ContactRepository contacts;
    private final Contacts service;
    private final CurrentActor actor;
    private final Clock clock;

    ReturnJob(ContactRepository contacts, Contacts service, CurrentActor actor, Clock clock) {
        this.contacts = contacts;
        this.service = service;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(cron = "${clientele.return-time}")
    void reactivateWhoReturns() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        List<ContactId> returning = contacts.findReturning(today, BATCH);
        long returned = actor.asSystem(
                "Clientele", () -> returning.stream().filter(this::reactivate).count());
        if (returned > 0) {
            LOG.info("{} contacts returned", returned);
        }
    }

    private boolean reactivate(ContactId id) {
        return service.find(id)
                .map(contact -> service.reactivate(id, contact.version()))
                .filter(SaveOutcome.Saved.class::isInstance)
                .isPresent();
    }
}
