package org.clientele.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;

/** What is read of an entry, in the order of the constructor. */
record HistoryLine(UUID id, UUID recordId, Instant at, String actorName, RecordChanged.Act act, List<Change> changes) {}
