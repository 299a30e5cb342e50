package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.support.StatementCounter.statementsOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.clientele.support.TestClock;
import org.clientele.task.TaskSort.Key;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class TaskListTest {

    /** In every title of these tests, so that what other tests have committed stays out of sight. */
    private static final String OURS = "Qzyx ";

    @Autowired
    private TaskList list;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestTeams teams;

    @Autowired
    private TestClock clock;

    /** Seen by the test's transaction only if it is there before. */
    @BeforeTransaction
    void allHaveAccounts() {
        staff.idOf(Role.TEAM_LEAD);
        staff.idOf(Role.RECRUITER, "bea");
        other();
    }

    private AccountId other() {
        return staff.idOf(Role.TEAM_LEAD, "lea");
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsNeverDueLast() {
        add("never", null, null);
        add("day", 1, null);
        add("noon", 1, LocalTime.NOON);
        add("later", 2, null);

        assertThat(titles(TaskFilter.ALL, TaskSort.BY_DUE)).containsExactly("noon", "day", "later", "never");
        assertThat(titles(TaskFilter.ALL, new TaskSort(Key.DUE, false)))
                .containsExactly("never", "later", "day", "noon");
    }

    @Test
    void theMostUrgentComesFirstAndOfThoseWhatIsDueFirst() {
        tasks.add(tasks.named(OURS + "low").ranked(Priority.LOW));
        tasks.add(tasks.named(OURS + "urgent").ranked(Priority.URGENT));
        add("soon", 1, null);
        add("late", 9, null);

        assertThat(titles(TaskFilter.ALL, new TaskSort(Key.PRIORITY, true)))
                .containsExactly("urgent", "soon", "late", "low");
    }

    @Test
    void listsAreNarrowedByAssigneeStateTextAndTime() {
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        TaskId done = tasks.add(tasks.named(OURS + "done"));
        tasks.move(done, TaskState.DONE);
        tasks.add(tasks.named(OURS + "of the lead").assignedTo(lead));
        add("tomorrow", 1, null);
        add("in nine days", 9, null);
        Instant now = clock.instant();

        assertThat(titles(TaskFilter.ALL.of(Set.of(lead)), TaskSort.BY_DUE)).containsExactly("of the lead");
        assertThat(titles(TaskFilter.ALL.in(Set.of(TaskState.DONE)), TaskSort.BY_DUE))
                .containsExactly("done");
        assertThat(titles(TaskFilter.UNFINISHED.due(now.plus(Duration.ofDays(3)), null), TaskSort.BY_DUE))
                .containsExactly("in nine days");
        assertThat(titles(TaskFilter.UNFINISHED.due(null, now), TaskSort.BY_DUE))
                .isEmpty();
        assertThat(list.page(TaskFilter.ALL.withText("qzyx in ni"), TaskSort.BY_DUE, PageRef.FIRST)
                        .rows())
                .hasSize(1);
        clock.after(
                Duration.ofDays(3),
                () -> assertThat(titles(
                                TaskFilter.UNFINISHED.of(Set.of(tasks.rita())).due(null, clock.instant()),
                                TaskSort.BY_DUE))
                        .containsExactly("tomorrow"));
    }

    @Test
    void aLeadFindsTheTasksOfThoseWhomHeLeadsAndOfNobodyElse() {
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        AccountId other = staff.idOf(Role.RECRUITER, "bea");
        teams.add("Qzyx North", lead, tasks.rita());
        teams.add("Qzyx South", other(), lead, other);
        add("of the team", 1, null);
        tasks.add(tasks.named(OURS + "of the lead").due(null, null).assignedTo(lead));
        tasks.add(tasks.named(OURS + "of a fellow member").assignedTo(other));
        TaskFilter led = TaskFilter.ALL.ofTeamsOf(lead);

        assertThat(titles(led, TaskSort.BY_DUE)).containsExactly("of the team", "of the lead");
        assertThat(titles(led.of(Set.of(lead)), TaskSort.BY_DUE)).containsExactly("of the lead");
        assertThat(titles(TaskFilter.ALL.ofTeamsOf(tasks.rita()), TaskSort.BY_DUE))
                .isEmpty();
        assertThat(statementsOf(() -> list.page(led, TaskSort.BY_DUE, PageRef.FIRST)))
                .hasSize(1);
    }

    @Test
    void pagesAreReadFromBothEndsWithoutCounting() {
        IntStream.range(0, PageRef.SIZE + 3).forEach(i -> add("task %02d".formatted(i), 1 + i, null));

        Slice<TaskRow> first = list.page(ours(TaskFilter.ALL), TaskSort.BY_DUE, PageRef.FIRST);
        Slice<TaskRow> last = list.page(ours(TaskFilter.ALL), TaskSort.BY_DUE, PageRef.LAST);

        assertThat(first.rows()).hasSize(PageRef.SIZE);
        assertThat(first.hasNext()).isTrue();
        assertThat(last.rows().getLast().title()).isEqualTo(OURS + "task 52");
        assertThat(list.page(ours(TaskFilter.ALL), TaskSort.BY_DUE, new PageRef(2))
                        .rows())
                .hasSize(3);
    }

    @Test
    void aClientsTasksAreThoseAboutItsContactsToo() {
        ClientId client = clients.add("Żółw Shipping");
        ContactId contact = contacts.add(client, "Anna", "Nowak");
        tasks.add(tasks.named("about the client"), client.value());
        tasks.add(tasks.named("about the contact"), contact.value());
        RecordRef clientRef = new RecordRef(RecordType.CLIENT, client.value());

        assertThat(list.of(clientRef, false, PageRef.FIRST).rows())
                .extracting(TaskRow::title)
                .containsExactly("about the client", "about the contact");
        assertThat(list.of(contact.toRecordRef(), false, PageRef.FIRST).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subject())
                        .isEqualTo(new TaskSubject(contact.toRecordRef(), "Anna Nowak", "Żółw Shipping")));
        assertThat(list.of(clientRef, true, PageRef.FIRST).rows()).isEmpty();
    }

    @Test
    void whatIsAboutAnArchivedClientIsInNoListAndCountsNowhere() {
        ClientId client = clients.add("Żółw Shipping");
        long before = open(tasks.rita());
        tasks.add(tasks.named(OURS + "gone"), client.value());
        tasks.add(
                tasks.named(OURS + "gone"),
                contacts.add(client, "Anna", "Nowak").value());
        assertThat(open(tasks.rita())).isEqualTo(before + 2);

        clients.archive(client);

        assertThat(titles(TaskFilter.ALL, TaskSort.BY_DUE)).isEmpty();
        assertThat(open(tasks.rita())).isEqualTo(before);
    }

    @Test
    void theBoardHasAColumnForEachStateWithTheFirstFifty() {
        IntStream.range(0, PageRef.SIZE + 1).forEach(i -> add("task", 1, null));
        tasks.move(tasks.add(tasks.named(OURS + "done")), TaskState.DONE);

        List<BoardColumn> board = list.board(ours(TaskFilter.ALL));

        assertThat(board).extracting(BoardColumn::state).containsExactly(TaskState.values());
        assertThat(board).extracting(column -> column.rows().size()).containsExactly(PageRef.SIZE, 0, 1, 0);
        assertThat(board).extracting(BoardColumn::more).containsExactly(true, false, false, false);
    }

    @Test
    void theBoardForgetsWhatWasClosedMoreThanAMonthAgo() {
        tasks.move(tasks.add(tasks.named(OURS + "done")), TaskState.DONE);
        add("still open", 1, null);

        clock.after(Duration.ofDays(TaskList.BOARD_DAYS).plusHours(1), () -> {
            assertThat(list.board(ours(TaskFilter.ALL)))
                    .extracting(column -> column.rows().size())
                    .containsExactly(1, 0, 0, 0);
            assertThat(titles(TaskFilter.ALL.in(Set.of(TaskState.DONE)), TaskSort.BY_DUE))
                    .containsExactly("done");
        });
    }

    @Test
    void openAndOverdueTasksAreCountedForMany() {
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        Map<AccountId, TaskCounts> before = list.countsByAssignee(List.of(lead));
        tasks.add(tasks.named("one").assignedTo(lead));
        tasks.add(tasks.named("two").assignedTo(lead).due(null, null));
        long open = before.containsKey(lead) ? before.get(lead).open() : 0;

        clock.after(Duration.ofDays(3), () -> {
            TaskCounts counts = list.countsByAssignee(List.of(lead)).get(lead);
            assertThat(counts.open()).isEqualTo(open + 2);
            assertThat(counts.overdue()).isGreaterThanOrEqualTo(1).isLessThan(counts.open());
        });
        assertThat(list.countsByAssignee(List.of())).isEmpty();
    }

    @Test
    void aPageTakesOneStatementABoardOneForEachColumn() {
        ClientId client = clients.add("Żółw Shipping");
        IntStream.range(0, 30).forEach(i -> tasks.add(tasks.named(OURS + i), client.value()));
        RecordRef ref = new RecordRef(RecordType.CLIENT, client.value());
        List<AccountId> people = List.of(tasks.rita(), staff.idOf(Role.TEAM_LEAD));

        assertThat(statementsOf(() -> list.page(TaskFilter.UNFINISHED, TaskSort.BY_DUE, PageRef.FIRST)))
                .hasSize(1);
        assertThat(statementsOf(() -> list.of(ref, false, PageRef.FIRST))).hasSize(1);
        assertThat(statementsOf(() -> list.board(TaskFilter.ALL))).hasSize(TaskState.values().length);
        assertThat(statementsOf(() -> list.countsByAssignee(people))).hasSize(1);
    }

    private void add(String title, Integer inDays, LocalTime time) {
        tasks.add(tasks.named(OURS + title)
                .due(inDays == null ? null : tasks.today().plusDays(inDays), time));
    }

    private long open(AccountId assignee) {
        TaskCounts counts = list.countsByAssignee(List.of(assignee)).get(assignee);
        return counts == null ? 0 : counts.open();
    }

    private List<String> titles(TaskFilter filter, TaskSort sort) {
        return list.page(ours(filter), sort, PageRef.FIRST).rows().stream()
                .map(row -> row.title().substring(OURS.length()))
                .toList();
    }

    private static TaskFilter ours(TaskFilter filter) {
        return filter.withText(OURS);
    }
}
