package org.clientele.audit;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.Uuid7;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the history: within the transaction that makes the change, so that neither is there without the other. */
@Component
class HistoryWriter {

    private final HistoryRepository entries;
    private final CurrentActor actor;
    private final Clock clock;

    HistoryWriter(HistoryRepository entries, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(RecordChanged event) {
        if (event.act() == RecordChanged.Act.PURGED) {
            entries.findByRecordId(event.record().id()).forEach(HistoryEntry::forgetValues);
        }
        entries.save(new HistoryEntry(Uuid7.next(), event, actor.require(), clock.instant()));
    }
}
