package org.clientele.notification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells who wrote a mail that it did not get there. */
@Component
class MailFailures {

    private final RecordSubjects records;
    private final ApplicationEventPublisher events;

    MailFailures(RecordSubjects records, ApplicationEventPublisher events) {
        this.records = records;
        this.events = events;
    }

    /** Nobody, as long as it is tried again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(OutboxMail mail) {
        UUID sender = mail.accountId();
        if (mail.hasFailed() && sender != null) {
            Optional.ofNullable(mail.recordId())
                    .flatMap(records::find)
                    .map(RecordSubject::ref)
                    .ifPresent(about -> events.publishEvent(new NotificationRaised(
                            NotificationKind.MAIL_FAILED,
                            Set.of(sender),
                            about,
                            mail.toRow().id() + "/" + mail.toRow().state())));
        }
    }
}
