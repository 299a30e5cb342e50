package org.clientele.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.audit.History;
import org.clientele.audit.HistoryRow;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.security.WithLead;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@WithLead
class PurgeJobTest {

    @Autowired
    private PurgeJob job;

    @Autowired
    private Archive archive;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClients testClients;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Favourites favourites;

    @Autowired
    private History history;

    @Autowired
    private RecordTitles titles;

    @Autowired
    private TestClock clock;

    @Test
    void onTheLastDayARecordCanStillBeRestored() {
        RecordRef client = archivedClient();

        purgeAfter(Duration.ofDays(30).minusMinutes(1));

        assertThat(archive.restore(client)).isInstanceOf(RestoreOutcome.Restored.class);
    }

    @Test
    void afterItsTimeARecordIsGoneForGood() {
        RecordRef client = archivedClient();
        favourites.mark(client);

        purgeAfter(Duration.ofDays(31));

        assertThat(clients.find(new ClientId(client.id()))).isEmpty();
        assertThat(archive.restore(client)).isEqualTo(new RestoreOutcome.Gone());
        assertThat(favourites.isMarked(client)).isFalse();
    }

    @Test
    void aTombstoneStaysThatSaysWhenAndByWhomButNothingOfTheRecord() {
        RecordRef client = archivedClient();

        purgeAfter(Duration.ofDays(31));

        List<HistoryRow> rows = history.of(client, TimelineFilter.ALL).rows();
        assertThat(rows).extracting(HistoryRow::act).containsExactly(Act.PURGED, Act.ARCHIVED, Act.CREATED);
        assertThat(rows.getFirst().actorName()).isEqualTo("Clientele");
        assertThat(rows).flatExtracting(HistoryRow::changes).isEqualTo(List.<Change>of());
        assertThat(titles.of(List.of(client.id())).get(client.id()))
                .isEqualTo(new RecordTitle(client, "", RecordTitle.State.PURGED));
    }

    @Test
    void aSecondNightFindsNothingMoreToDo() {
        RecordRef client = archivedClient();

        purgeAfter(Duration.ofDays(31));
        purgeAfter(Duration.ofDays(32));

        assertThat(history.of(client, TimelineFilter.ALL).rows())
                .filteredOn(row -> row.act() == Act.PURGED)
                .hasSize(1);
    }

    @Test
    void withAClientGoItsContactsAndTheirHistoriesValues() {
        ClientId client = testClients.add("Śnieżka");
        ContactId contact = testContacts.add(client, "Jan", "Zieliński");
        testClients.archive(client);

        purgeAfter(Duration.ofDays(31));

        assertThat(contacts.find(contact)).isEmpty();
        assertThat(titles.of(List.of(contact.value())).get(contact.value()))
                .isEqualTo(new RecordTitle(contact.toRecordRef(), "", RecordTitle.State.PURGED));
        List<HistoryRow> rows =
                history.of(contact.toRecordRef(), TimelineFilter.ALL).rows();
        assertThat(rows).extracting(HistoryRow::act).containsExactly(Act.PURGED, Act.CREATED);
        assertThat(rows).flatExtracting(HistoryRow::changes).isEmpty();
    }

    @Test
    void aRecordThatCannotBePurgedDoesNotKeepTheOthers() {
        RecordRef first = archivedClient();
        RecordRef second = archivedClient();
        // Something that nobody has told the purge of still points at the first.
        sql.sql("create table if not exists obstacle (id uuid primary key references client (id))")
                .update();
        sql.sql("insert into obstacle values (?)").param(first.id().toString()).update();
        try {
            purgeAfter(Duration.ofDays(31));

            assertThat(state(first)).isEqualTo(RecordTitle.State.ARCHIVED);
            assertThat(state(second)).isEqualTo(RecordTitle.State.PURGED);
        } finally {
            sql.sql("drop table obstacle").update();
        }
    }

    private RecordTitle.State state(RecordRef record) {
        return titles.of(List.of(record.id())).get(record.id()).state();
    }

    private void purgeAfter(Duration time) {
        clock.after(time, job::purgeEachNight);
    }

    private RecordRef archivedClient() {
        ClientId id = testClients.add("Śnieżka");
        testClients.archive(id);
        return new RecordRef(RecordType.CLIENT, id.value());
    }
}
