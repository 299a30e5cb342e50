package org.clientele.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.clientele.support.StatementCounter;
import org.clientele.support.TestClock;
import org.clientele.task.TaskId;
import org.clientele.task.TestTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class ArchiveTest {

    @Autowired
    private Archive archive;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClients testClients;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestClock clock;

    /** Seen by the test's transaction only if it is there before. */
    @BeforeTransaction
    void theRecruiterHasAnAccount() {
        staff.idOf(Role.RECRUITER);
    }

    @Test
    void whatIsDeletedIsListedWithItsLastDay() {
        RecordRef client = archivedClient("Śnieżka");

        clock.after(Duration.ofDays(29), () -> {
            ArchivedRow row = rowOf(client);
            assertThat(row.title()).isEqualTo("Śnieżka");
            assertThat(row.by()).isEqualTo("Tests");
            assertThat(row.daysLeft()).isEqualTo(1);
        });
    }

    @Test
    void aRestoredRecordIsThereAgain() {
        RecordRef client = archivedClient("Śnieżka");

        assertThat(archive.restore(client)).isEqualTo(new RestoreOutcome.Restored("Śnieżka"));

        assertThat(clients.ref(new ClientId(client.id())).orElseThrow().archived())
                .isFalse();
        assertThat(rows()).extracting(ArchivedRow::record).doesNotContain(client);
    }

    @Test
    void whatSomebodyElseRestoredIsGoneFromTheArchive() {
        RecordRef client = archivedClient("Śnieżka");
        archive.restore(client);

        assertThat(archive.restore(client)).isEqualTo(new RestoreOutcome.Gone());
        assertThat(archive.restore(new RecordRef(RecordType.CLIENT, Uuid7.next())))
                .isEqualTo(new RestoreOutcome.Gone());
    }

    @Test
    void afterItsDaysARecordIsGoneFromTheArchiveAlreadyBeforeTheNightlyPurge() {
        RecordRef client = archivedClient("Śnieżka");

        clock.after(Duration.ofDays(30).plusSeconds(1), () -> {
            assertThat(rows()).extracting(ArchivedRow::record).doesNotContain(client);
            assertThat(archive.restore(client)).isEqualTo(new RestoreOutcome.Gone());
        });
    }

    @Test
    void whatBelongsToAnArchivedClientComesBackWithTheClientOnly() {
        ClientId client = testClients.add("Śnieżka");
        RecordRef contact = new RecordRef(RecordType.CONTACT, Uuid7.next());
        registry.enter(contact, client.value(), "Jan Zieliński");
        registry.archive(contact);
        assertThat(rowOf(contact).client()).isEqualTo("Śnieżka");

        testClients.archive(client);

        assertThat(rows()).extracting(ArchivedRow::record).doesNotContain(contact);
        assertThat(archive.restore(contact)).isEqualTo(new RestoreOutcome.Gone());
    }

    @Test
    void theLastPageIsTheFirstOneReadFromTheEnd() {
        RecordRef first = archivedClient("First");
        RecordRef second = archivedClient("Second");

        assertThat(archive.page(PageRef.LAST).rows())
                .extracting(ArchivedRow::record)
                .containsSubsequence(second, first);
    }

    @Test
    void aPageIsReadInTwoStatements() {
        RecordRef client = archivedClient("Śnieżka");
        // Has the test's own writes sent first.
        rowOf(client);

        // One for the rows, one for the days that they are kept.
        assertThat(StatementCounter.statementsOf(this::rows)).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECRUITER", "OBSERVER"})
    void onlyTeamLeadsAndAdministratorsSeeTheArchive(Role role) {
        RecordRef client = archivedClient("Śnieżka");

        staff.as(role, () -> {
            assertThatThrownBy(this::rows).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.restore(client)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whoHasDeletedSomethingTakesItBackWithinFiveMinutesAndNobodyElseDoes() {
        RecordRef task = tasks.add("Call").toRecordRef();
        staff.as(Role.RECRUITER, () -> tasks.delete(new TaskId(task.id())));

        assertThat(archive.takeBack(task)).isEqualTo(new RestoreOutcome.Gone());
        staff.as(Role.RECRUITER, () -> {
            clock.after(
                    Duration.ofMinutes(6),
                    () -> assertThat(archive.takeBack(task)).isEqualTo(new RestoreOutcome.Gone()));
            clock.after(
                    Duration.ofMinutes(4),
                    () -> assertThat(archive.takeBack(task)).isEqualTo(new RestoreOutcome.Restored("Call")));
            assertThat(archive.takeBack(task)).isEqualTo(new RestoreOutcome.Gone());
        });
    }

    @Test
    void whatWentWithItsClientIsNotTakenBackAlone() {
        ClientId client = testClients.add("Śnieżka");
        TaskId task = tasks.add(tasks.named("Call"), client.value());
        tasks.delete(task);
        testClients.archive(client);

        assertThat(archive.takeBack(task.toRecordRef())).isEqualTo(new RestoreOutcome.Gone());
    }

    private RecordRef archivedClient(String name) {
        ClientId id = testClients.add(name);
        testClients.archive(id);
        return new RecordRef(RecordType.CLIENT, id.value());
    }

    private ArchivedRow rowOf(RecordRef record) {
        return rows().stream()
                .filter(row -> row.record().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private List<ArchivedRow> rows() {
        return archive.page(PageRef.FIRST).rows();
    }
}
