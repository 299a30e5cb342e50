package org.clientele.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done to a record and to everything about it, newest first; to a client also what was done to everything that
 * belongs to it (docs/features.md S3.17).
 */
@Service
@MayRead
public class History {

    /** After every UUIDv7. */
    private static final UUID END_OF_TIME = new UUID(-1, -1);

    private final HistoryRepository entries;
    private final HistoryQueries queries;
    private final RecordTitles titles;

    History(HistoryRepository entries, HistoryQueries queries, RecordTitles titles) {
        this.entries = entries;
        this.queries = queries;
        this.titles = titles;
    }

    /** The newest entries of the record's timeline: its own, and those of whatever is about it or belongs to it. */
    @Transactional(readOnly = true)
    public Slice<HistoryRow> of(RecordRef record, TimelineFilter filter) {
        return before(END_OF_TIME, record, filter);
    }

    /**
     * The entries that follow on those shown, however many have been added in the meantime.
     *
     * @param oldestShown id of the last row of the page before
     */
    @Transactional(readOnly = true)
    public Slice<HistoryRow> of(RecordRef record, TimelineFilter filter, UUID oldestShown) {
        return before(oldestShown, record, filter);
    }

    /** Everybody who has done something that the timeline of the record tells of, by name. */
    @Transactional(readOnly = true)
    public List<TimelineAuthor> authors(RecordRef record) {
        return record.type() == RecordType.CLIENT
                ? entries.findAuthorsOfClient(record.id())
                : entries.findAuthors(record.id());
    }

    private Slice<HistoryRow> before(UUID id, RecordRef record, TimelineFilter filter) {
        List<HistoryLine> lines = queries.before(id, record, filter);
        List<HistoryLine> page = lines.stream().limit(PageRef.SIZE).toList();
        Map<UUID, RecordTitle> known =
                titles.of(page.stream().flatMap(HistoryLine::records).distinct().toList());
        return new Slice<>(page.stream().map(line -> row(line, known)).toList(), lines.size() > PageRef.SIZE);
    }

    private static HistoryRow row(HistoryLine line, Map<UUID, RecordTitle> known) {
        RecordTitle record = known.get(line.recordId());
        if (record == null) {
            throw new IllegalStateException("History of a record that is not in the registry: " + line.recordId());
        }
        List<ChangeRow> changes = line.changes().stream()
                .map(change -> ChangeRow.of(change, known::containsKey))
                .toList();
        return new HistoryRow(line.id(), record, line.at(), line.actorName(), line.act(), changes);
    }
}
