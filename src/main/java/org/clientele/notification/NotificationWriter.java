package org.clientele.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.record.RecordAudience;
import org.clientele.security.CurrentActor;
import org.clientele.security.Recipient;
import org.clientele.security.Recipients;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who may know of what was raised, in the same transaction, each as they wish. */
@Component
class NotificationWriter {

    private final NotificationRepository notifications;
    private final ChosenDeliveryRepository chosen;
    private final RecordAudience audience;
    private final Recipients recipients;
    private final NotificationMails mails;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationWriter(
            NotificationRepository notifications,
            ChosenDeliveryRepository chosen,
            RecordAudience audience,
            Recipients recipients,
            NotificationMails mails,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notifications = notifications;
        this.chosen = chosen;
        this.audience = audience;
        this.recipients = recipients;
        this.mails = mails;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NotificationRaised event) {
        Set<UUID> told = toBeTold(event);
        if (told.isEmpty()) {
            return;
        }
        Map<UUID, NotificationChoice> choices = chosen.findByKind(event.kind(), told).stream()
                .collect(Collectors.toMap(ChosenDelivery::accountId, ChosenDelivery::toChoice));
        NotificationChoice usual = NotificationChoice.byDefault(event.kind());
        List<Notification> written = recipients.among(told).stream()
                .map(to -> write(event, to, choices.getOrDefault(to.id().value(), usual)))
                .toList();
        notifications.saveAll(written);
        events.publishEvent(new InboxChanged(told));
    }

    /** Never the one who did it, nobody who may not see the record, and nobody twice. */
    private Set<UUID> toBeTold(NotificationRaised event) {
        Set<UUID> told = new HashSet<>(event.accounts());
        actor.staff().ifPresent(self -> told.remove(self.id().value()));
        RecordRef about = event.about();
        if (about != null && !told.isEmpty()) {
            told.retainAll(audience.among(told, about.id()));
        }
        if (about != null && !told.isEmpty()) {
            told.removeAll(notifications.findThoseToldOf(event.kind(), about.id(), event.occasion(), told));
        }
        return told;
    }

    private Notification write(NotificationRaised event, Recipient to, NotificationChoice choice) {
        UUID id = Uuid7.next();
        boolean mailed = !to.email().isEmpty();
        String by = actor.require().name();
        if (mailed && choice.mail() == MailChoice.AT_ONCE) {
            mails.write(id, event.kind(), by, event.number(), to);
        }
        return new Notification(id, to.id().value(), event, choice, mailed, by, clock.instant());
    }
}
