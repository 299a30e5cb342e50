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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done to a record, newest first; to a client also what was done to everything that belongs to it. */
@Service
@MayRead
public class History {

    /** After every UUIDv7. */
    private static final UUID END_OF_TIME = new UUID(-1, -1);

    private final HistoryRepository entries;
    private final RecordTitles titles;

    History(HistoryRepository entries, RecordTitles titles) {
        this.entries = entries;
        this.titles = titles;
    }

    /** The newest entries. */
    @Transactional(readOnly = true)
    public Slice<HistoryRow> of(RecordRef record) {
        return before(END_OF_TIME, record);
    }

    /**
     * The entries that follow on those shown, however many have been added in the meantime.
     *
     * @param oldestShown id of the last row of the page before
     */
    @Transactional(readOnly = true)
    public Slice<HistoryRow> of(RecordRef record, UUID oldestShown) {
        return before(oldestShown, record);
    }

    private Slice<HistoryRow> before(UUID id, RecordRef record) {
        Limit oneMore = Limit.of(PageRef.SIZE + 1);
        List<HistoryLine> lines = record.type() == RecordType.CLIENT
                ? entries.findByClientIdAndIdLessThanOrderByIdDesc(record.id(), id, oneMore)
                : entries.findByRecordIdAndIdLessThanOrderByIdDesc(record.id(), id, oneMore);
        List<HistoryLine> page = lines.stream().limit(PageRef.SIZE).toList();
        Map<UUID, RecordTitle> known =
                titles.of(page.stream().map(HistoryLine::recordId).distinct().toList());
        return new Slice<>(page.stream().map(line -> row(line, known)).toList(), lines.size() > PageRef.SIZE);
    }

    private static HistoryRow row(HistoryLine line, Map<UUID, RecordTitle> known) {
        RecordTitle record = known.get(line.recordId());
        if (record == null) {
            throw new IllegalStateException("History of a record that is not in the registry: " + line.recordId());
        }
        return new HistoryRow(line.id(), record, line.at(), line.actorName(), line.act(), line.changes());
    }
}
