package org.clientele.benchmark;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.audit.History;
import org.clientele.audit.TimelineFilter;
import org.clientele.audit.TimelineKind;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The timeline of a client to whom ten thousand things have happened. */
class TimelineBenchmark extends AgainstJdbc {

    private static final int ENTRIES = 10_000;

    @Autowired
    private History history;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestStaff staff;

    private UUID client;

    @BeforeAll
    void tenThousandEntries() throws Exception {
        client = UUID.fromString(jdbc.rows(
                        "select client_id from client_access where account_id = ? order by client_id limit 1",
                        Viewer.MANY.id())
                .getFirst()[0]
                .toString());
        if (((Number) jdbc.rows("select count(*) from history where client_id = ?", client)
                                .getFirst()[0])
                        .intValue()
                >= ENTRIES) {
            return;
        }
        Object[] notes = jdbc.rows("select id from record where subject_id = ?", client).stream()
                .map(row -> row[0])
                .toArray();
        jdbc.inTransaction(connection -> {
            for (int i : IntStream.range(0, ENTRIES).toArray()) {
                Jdbc.update(
                        connection,
                        """
                        insert into history (id, record_id, client_id, at, actor_id, actor_name, act, changes)
                        values (?, ?, ?, now(6), null, 'Rita Recruiter', 'CHANGED', ?)\
                        """,
                        Uuid7.next(),
                        i % 3 == 0 ? client : notes[i % notes.length],
                        client,
                        "[{\"field\": \"phone\", \"before\": null, \"after\": \"" + i + "\"}]");
            }
        });
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void firstEntriesForWhoSeesSomeClients() throws Exception {
        visibility.set(Visibility.ASSIGNED);
        staff.asNamed(
                Role.RECRUITER,
                Viewer.MANY.userName(),
                () -> Comparison.of(
                                "timeline-of-many",
                                n -> history.of(new RecordRef(RecordType.CLIENT, client), TimelineFilter.ALL),
                                n -> byHand(""))
                        .run()
                        .medianAtMost(30));
    }

    @Test
    void firstEntries() throws Exception {
        RecordRef record = new RecordRef(RecordType.CLIENT, client);
        Comparison.of("timeline", n -> history.of(record, TimelineFilter.ALL), n -> byHand(""))
                .run()
                .medianAtMost(30);
        TimelineFilter notes = new TimelineFilter(Set.of(TimelineKind.NOTES), null);
        Comparison.of("timeline-of-notes", n -> history.of(record, notes), n -> byHand(" and r.type = 'NOTE'"))
                .run()
                .medianAtMost(30);
    }

    private void byHand(String kind) throws Exception {
        Object[] ids = jdbc
                .rows(
                        "select h.record_id, h.at, h.actor_name, h.act, h.changes from history h"
                                + " join record r on r.id = h.record_id where h.client_id = ?" + kind
                                + " order by h.id desc limit 51",
                        client)
                .stream()
                .map(row -> row[0])
                .toArray();
        jdbc.rows("select * from record where id in (?" + ", ?".repeat(ids.length - 1) + ")", ids);
    }
}
