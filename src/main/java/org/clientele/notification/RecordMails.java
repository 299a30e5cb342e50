package org.clientele.notification;

import java.util.List;
import org.clientele.record.RecordSubjects;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about a record, for whoever sees the record. */
@Service
@MayRead
public class RecordMails {

    private static final int MOST = 50;

    private final OutboxRepository outbox;
    private final RecordSubjects records;

    RecordMails(OutboxRepository outbox, RecordSubjects records) {
        this.outbox = outbox;
        this.records = records;
    }

    /** The latest ones, newest first. */
    @Transactional(readOnly = true)
    public List<OutboxRow> about(RecordRef record) {
        return records.isThere(record.id()) ? outbox.findRowsAbout(record.id(), Limit.of(MOST)) : List.of();
    }

    /** Whether one of them did not get there. */
    @Transactional(readOnly = true)
    public boolean hasFailed(RecordRef record) {
        return records.isThere(record.id()) && outbox.existsFailedAbout(record.id());
    }
}
