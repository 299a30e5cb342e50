package org.clientele.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.record.RecordSubjects;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about a record, for whoever sees the record; of a person's record those to the person. */
@Service
@MayRead
public class RecordMails {

    private static final int MOST = 50;

    private final OutboxRepository outbox;
    private final RecordSubjects records;
    private final Map<RecordType, MailAddresses> people;

    RecordMails(OutboxRepository outbox, RecordSubjects records, List<MailAddresses> people) {
        this.outbox = outbox;
        this.records = records;
        this.people = people.stream().collect(Collectors.toMap(MailAddresses::type, Function.identity()));
    }

    /** The latest ones, newest first. */
    @Transactional(readOnly = true)
    public List<OutboxRow> about(RecordRef record) {
        MailAddresses person = people.get(record.type());
        if (person != null) {
            List<String> to = person.of(record.id());
            return to.isEmpty() ? List.of() : outbox.findRowsTo(to, Limit.of(MOST));
        }
        return records.isThere(record.id()) ? outbox.findRowsAbout(record.id(), Limit.of(MOST)) : List.of();
    }

    /** Whether one of them did not get there. */
    @Transactional(readOnly = true)
    public boolean hasFailed(RecordRef record) {
        MailAddresses person = people.get(record.type());
        if (person != null) {
            List<String> to = person.of(record.id());
            return !to.isEmpty() && outbox.existsFailedTo(to);
        }
        return records.isThere(record.id()) && outbox.existsFailedAbout(record.id());
    }
}
