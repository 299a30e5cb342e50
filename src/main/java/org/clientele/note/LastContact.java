package org.clientele.note;

import java.util.Set;
import java.util.UUID;
import org.clientele.shared.LastContactChanged;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordMoved;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells clients when somebody last talked with their people, whenever that may have become another time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LastContact {

    /** What notes are about besides the client itself: with it they come and go, and change clients. */
    private static final Set<RecordType> SUBJECTS = Set.of(RecordType.CONTACT, RecordType.LOCATION);

    private final NoteRepository notes;
    private final ApplicationEventPublisher events;

    LastContact(NoteRepository notes, ApplicationEventPublisher events) {
        this.notes = notes;
        this.events = events;
    }

    @EventListener
    void heard(RecordChanged event) {
        UUID client = event.clientId();
        if (client != null && matters(event)) {
            tell(client, isBack(event.act()) ? event.record().id() : client);
        }
    }

    @EventListener
    void heard(RecordMoved event) {
        tell(event.from(), event.from());
        tell(event.to(), event.to());
    }

    private void tell(UUID client, UUID restored) {
        events.publishEvent(new LastContactChanged(
                client,
                notes.findLastContact(client, NoteKind.contacts(), restored).orElse(null)));
    }

    private static boolean matters(RecordChanged event) {
        RecordType type = event.record().type();
        return type == RecordType.NOTE
                || SUBJECTS.contains(type)
                        && switch (event.act()) {
                            case ARCHIVED, RESTORED, MERGED, UNMERGED -> true;
                            default -> false;
                        };
    }

    private static boolean isBack(RecordChanged.Act act) {
        return act == RecordChanged.Act.RESTORED || act == RecordChanged.Act.UNMERGED;
    }
}
