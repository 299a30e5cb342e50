package org.clientele.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;

/** What is read of an entry, in the order of the constructor. */
record HistoryLine(UUID id, UUID recordId, Instant at, String actorName, RecordChanged.Act act, List<Change> changes) {

    /** The record that was changed, and those that its changes name. */
    Stream<UUID> records() {
        return Stream.concat(Stream.of(recordId), changes.stream().flatMap(Change::records));
    }
}
