package org.clientele.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.record.RecordTitle;
import org.clientele.shared.RecordChanged;

/**
 * An entry of the history as readers see it.
 *
 * @param id sorts by time; the next page begins after it
 * @param record what was changed, under the title that it has today
 * @param actorName the name that the actor had then
 * @param changes empty for acts that change no field, and for purged records
 */
public record HistoryRow(
        UUID id, RecordTitle record, Instant at, String actorName, RecordChanged.Act act, List<ChangeRow> changes) {}
