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

    RecentlyOpenedWriter(RecentlyOpenedRepository opened) {
        this.opened = opened;
    }

    @Transactional
    void write(UUID account, UUID record, Instant at) {
        opened.write(account, record, at);
        List<Instant> oldestKept = opened.findTimes(account, PageRequest.of(RecentlyOpened.SIZE - 1, 1));
        oldestKept.forEach(time -> opened.deleteOlder(account, time));
    }
}
