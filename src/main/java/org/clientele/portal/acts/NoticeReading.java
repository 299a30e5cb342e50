package org.clientele.portal.acts;

import java.util.Set;
import java.util.UUID;
import org.clientele.notification.InboxChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks what a contact was told of as read, and has its open pages hear of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeReading {

    private final NoticeRepository notices;
    private final ApplicationEventPublisher events;

    NoticeReading(NoticeRepository notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    void open(UUID notice, UUID contact) {
        tell(notices.markRead(notice, contact), contact);
    }

    /** All that is about this record: the contact has it before it. */
    void read(UUID record, UUID contact) {
        tell(notices.markReadOf(record, contact), contact);
    }

    void readAll(UUID contact) {
        tell(notices.markAllRead(contact), contact);
    }

    private void tell(int changed, UUID contact) {
        if (changed > 0) {
            events.publishEvent(new InboxChanged(Set.of(contact)));
        }
    }
}
