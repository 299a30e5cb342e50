package org.clientele.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was opened, and forgets what has not been looked at for long. */
@Component
class RecentlyOpenedWriter {

    private final RecentlyOpenedRepository opened;
    private final RecordEntryRepository records;

    RecentlyOpenedWriter(RecentlyOpenedRepository opened, RecordEntryRepository records) {
        this.opened = opened;
        this.records = records;
    }

    @Transactional
    void write(UUID account, UUID record, Instant at) {
        if (!records.existsByIdAndPurgedAtIsNull(record)) {
            return; // purged since its page was opened, or never to be seen by this account
        }
        opened.write(account, record, at);
        List<Instant> oldestKept = opened.findTimes(account, PageRequest.of(RecentlyOpened.SIZE - 1, 1));
        oldestKept.forEach(time -> opened.deleteOlder(account, time));
    }
}
