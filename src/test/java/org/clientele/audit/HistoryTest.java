package org.clientele.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.audit.ChangeRow.Value;
import org.clientele.record.RecordRegistry;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@WithRecruiter
class HistoryTest {

    private static final Change RENAMED = new Change("name", "Śnieżka", "Śnieżka 2 “\uD83C\uDFD4”");

    @Autowired
    private History history;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private final RecordRef client = new RecordRef(RecordType.CLIENT, Uuid7.next());

    @BeforeEach
    void enterClient() {
        transaction.executeWithoutResult(status -> registry.enter(client, client.id(), "Śnieżka"));
    }

    @Test
    void aChangeIsKeptWithWhoAndWhatWasBefore() {
        change(client, Act.CHANGED, RENAMED, new Change("phone", null, "+48 22 555 01 00"));

        HistoryRow row = history.of(client, TimelineFilter.ALL).rows().getFirst();

        assertThat(row.actorName()).isEqualTo("Rita Recruiter");
        assertThat(row.act()).isEqualTo(Act.CHANGED);
        assertThat(row.record().title()).isEqualTo("Śnieżka");
        assertThat(row.changes())
                .containsExactly(
                        ChangeRow.of(RENAMED, record -> true),
                        new ChangeRow("phone", new Value.Nothing(), new Value.Known("+48 22 555 01 00")));
    }

    @Test
    void aTimelineTellsOfWhatIsAboutTheRecordAndCanBeNarrowedDown() {
        RecordRef contact = new RecordRef(RecordType.CONTACT, Uuid7.next());
        RecordRef note = new RecordRef(RecordType.NOTE, Uuid7.next());
        RecordRef file = new RecordRef(RecordType.ATTACHMENT, Uuid7.next());
        transaction.executeWithoutResult(status -> {
            registry.enter(contact, client.id(), "Anna");
            registry.enterAbout(note, contact, "Called back");
            registry.enterAbout(file, note, "offer.pdf");
        });
        change(contact, Act.CREATED);
        change(note, Act.CALLED);
        change(note, Act.CHANGED);
        change(file, Act.CREATED);

        for (RecordRef page : List.of(client, contact)) {
            assertThat(acts(page))
                    .containsExactly("ATTACHMENT CREATED", "NOTE CHANGED", "NOTE CALLED", "CONTACT CREATED");
            assertThat(acts(page, TimelineKind.TALKS)).containsExactly("NOTE CALLED");
            assertThat(acts(page, TimelineKind.NOTES, TimelineKind.ATTACHMENTS))
                    .containsExactly("ATTACHMENT CREATED", "NOTE CHANGED");
            assertThat(acts(page, TimelineKind.CHANGES)).containsExactly("CONTACT CREATED");
            assertThat(acts(page, TimelineKind.TASKS)).isEmpty();
            TimelineAuthor author = history.authors(page).getFirst();
            assertThat(author.name()).isEqualTo("Rita Recruiter");
            assertThat(history.of(page, new TimelineFilter(Set.of(), author.account()))
                            .rows())
                    .hasSize(4);
            assertThat(history.of(page, new TimelineFilter(Set.of(), Uuid7.next()))
                            .rows())
                    .isEmpty();
        }
        assertThat(acts(note)).containsExactly("ATTACHMENT CREATED", "NOTE CHANGED", "NOTE CALLED");
    }

    private List<String> acts(RecordRef page, TimelineKind... kinds) {
        return history.of(page, new TimelineFilter(Set.of(kinds), null)).rows().stream()
                .map(row -> row.record().ref().type() + " " + row.act())
                .toList();
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoTrace() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new RecordChanged(client, client.id(), Act.CHANGED, List.of(RENAMED)));
            status.setRollbackOnly();
        });

        assertThat(history.of(client, TimelineFilter.ALL).rows()).isEmpty();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() ->
                        events.publishEvent(new RecordChanged(client, client.id(), Act.CHANGED, List.of(RENAMED))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseRefusesToChangeHistory() {
        change(client, Act.CHANGED, RENAMED);

        assertThatThrownBy(() -> sql.sql("update history set actor_name = 'Nobody' where record_id = ?")
                        .param(client.id().toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("History is never changed");
        assertThatThrownBy(() -> sql.sql("update history set changes = '[]' where record_id = ?")
                        .param(client.id().toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("History is never changed");
    }

    @Test
    void theDatabaseRefusesToDeleteHistory() {
        change(client, Act.CHANGED, RENAMED);

        assertThatThrownBy(() -> sql.sql("delete from history where record_id = ?")
                        .param(client.id().toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("History is never deleted");
    }

    @Test
    void aClientsHistoryHoldsWhatHappenedToItsContacts() {
        RecordRef contact = new RecordRef(RecordType.CONTACT, Uuid7.next());
        transaction.executeWithoutResult(status -> registry.enter(contact, client.id(), "Jan Zieliński"));
        change(contact, Act.CREATED, new Change("lastName", null, "Zieliński"));
        change(client, Act.CHANGED, RENAMED);

        assertThat(history.of(client, TimelineFilter.ALL).rows())
                .extracting(row -> row.record().title())
                .containsExactly("Śnieżka", "Jan Zieliński");
        assertThat(history.of(contact, TimelineFilter.ALL).rows())
                .extracting(HistoryRow::act)
                .containsExactly(Act.CREATED);
    }

    @Test
    void theNextPageFollowsEvenWhenEntriesHaveBeenAdded() {
        for (int i = 1; i <= PageRef.SIZE + 2; i++) {
            change(client, Act.CHANGED, new Change("name", null, "" + i));
        }
        Slice<HistoryRow> first = history.of(client, TimelineFilter.ALL);
        change(client, Act.CHANGED, RENAMED);

        Slice<HistoryRow> second =
                history.of(client, TimelineFilter.ALL, first.rows().getLast().id());

        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(second.rows())
                .extracting(row -> row.changes().getFirst().after())
                .containsExactly(new Value.Known("2"), new Value.Known("1"));
    }

    @Test
    void valuesCanBeAskedForInSql() {
        change(client, Act.CHANGED, RENAMED);

        UUID found =
                sql.sql("""
                        select distinct history.record_id from history,
                            json_table(history.changes, '$[*]' columns (field varchar(60) path '$.field',
                                before_value varchar(200) path '$.before')) as change_
                        where history.record_id = ? and change_.field = 'name' and change_.before_value = 'Śnieżka'
                        """).param(client.id().toString()).query(UUID.class).single();

        assertThat(found).isEqualTo(client.id());
    }

    @Test
    @WithMockUser(roles = "PORTAL")
    void whoIsNotOfTheStaffReadsNoHistory() {
        assertThatThrownBy(() -> history.of(client, TimelineFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVisitorReadsNoHistory() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> history.of(client, TimelineFilter.ALL))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void change(RecordRef record, Act act, Change... changes) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new RecordChanged(record, client.id(), act, List.of(changes))));
    }
}
