package org.clientele.record;

import java.util.List;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Finds the feature that restores and purges the records of a type. Asked within a transaction. */
@Component
class ArchiveParticipants {

    private final List<ArchiveParticipant> participants;

    ArchiveParticipants(List<ArchiveParticipant> participants) {
        this.participants = participants;
    }

    ArchiveParticipant of(RecordType type) {
        return participants.stream()
                .filter(participant -> participant.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature archives " + type));
    }
}
