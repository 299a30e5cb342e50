package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome.Restored;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.TestClock;
import org.clientele.task.MoveOutcome.Impossible;
import org.clientele.task.MoveOutcome.Moved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class TasksTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskAssignees assignees;

    @Autowired
    private TaskMoves moves;

    @Autowired
    private Archive archive;

    @Autowired
    private TaskList list;

    @Autowired
    private TestTasks testTasks;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    /** Seen by the test's transaction only if it is there before. */
    @BeforeTransaction
    void theLeadAndTheObserverHaveAccounts() {
        staff.idOf(Role.TEAM_LEAD);
        staff.idOf(Role.OBSERVER);
    }

    @AfterEach
    void everybodySeesEverythingAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void aTaskIsKeptWithAllThatWasTyped() {
        ClientId client = clients.add("Żółw Shipping");
        TaskDetails details = new TaskDetails(
                "Send the offer",
                "Two\nparagraphs",
                testTasks.today().plusDays(3),
                LocalTime.of(14, 30),
                Reminder.HOUR,
                Priority.HIGH,
                testTasks.rita(),
                Repetition.every(Rhythm.WEEKLY).on(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

        TaskId id = testTasks.add(details, client.value());

        assertThat(testTasks.view(id))
                .satisfies(task -> assertThat(task.details()).isEqualTo(details))
                .satisfies(task -> assertThat(task.state()).isEqualTo(TaskState.OPEN))
                .satisfies(task -> assertThat(task.assigneeName()).isEqualTo("Rita Recruiter"))
                .satisfies(task -> assertThat(task.created().by()).isEqualTo("Rita Recruiter"))
                .satisfies(task -> assertThat(task.archived()).isFalse())
                .satisfies(task -> assertThat(task.subject().title()).isEqualTo("Żółw Shipping"));
    }

    @Test
    void aTaskWithoutADueDateIsKeptToo() {
        TaskId id = testTasks.add(testTasks.named("Some day").due(null, null));

        assertThat(testTasks.view(id).due()).isEmpty();
    }

    @Test
    void aTitleAndAnAssigneeAreNeeded() {
        assertRefused(TaskDetails.empty(null).titled(" "), "title", "error.required");
        assertRefused(TaskDetails.empty(null).titled("x"), "assignee", "error.required");
        assertRefused(
                testTasks.named("x").assignedTo(new AccountId(UUID.randomUUID())), "assignee", "task.error.assignee");
    }

    @Test
    void whoOnlyReadsIsGivenNothingToDo() {
        AccountId observer = staff.idOf(Role.OBSERVER);
        TaskId id = testTasks.add("Call");

        assertRefused(testTasks.named("x").assignedTo(observer), "assignee", "task.error.assignee");
        assertThat(testTasks.save(id, testTasks.named("Call").assignedTo(observer)))
                .isEqualTo(new Invalid(Map.of("assignee", "task.error.assignee")));
    }

    @Test
    void whoDoesNotSeeTheClientIsGivenNoTaskAboutIt() {
        ClientId client = clients.add("Żółw Shipping");
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        access.grant(testTasks.rita(), client.value());
        access.withdraw(lead, client.value());
        visibility.set(Visibility.ASSIGNED);
        TaskId id = testTasks.add(testTasks.named("Call"), client.value());

        assertThat(testTasks.save(id, testTasks.named("Call").assignedTo(lead)))
                .isEqualTo(new Invalid(Map.of("assignee", "task.error.assignee")));
        assertThat(assignees.of(client.value()))
                .extracting(AccountRef::id)
                .contains(testTasks.rita())
                .doesNotContain(lead);
        assertThat(assignees.of(null)).extracting(AccountRef::id).contains(lead);
    }

    @Test
    void nothingNewIsDueInThePast() {
        TaskDetails task = testTasks.named("x");

        assertRefused(task.due(testTasks.today().minusDays(1), null), "dueOn", "task.error.past");
        assertRefused(task.due(testTasks.today().plusYears(60), null), "dueOn", "task.error.far");
        assertRefused(task.due(null, LocalTime.NOON), "dueOn", "task.error.dayOfTime");
    }

    @Test
    void aTimeOfTodayThatIsOverIsSaidBesideTheTime() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        TaskDetails typed = testTasks.named("x").due(day, LocalTime.of(8, 59));

        assertThat(TaskCheck.ofNew(typed, day.atTime(9, 0, 30)).errors())
                .isEqualTo(Map.of("dueTime", "task.error.timePast"));
        assertThat(TaskCheck.ofNew(typed.due(day, LocalTime.of(9, 0)), day.atTime(9, 0, 30))
                        .errors())
                .isEmpty();
    }

    @Test
    void whatIsOverdueCanBeEditedButNotMovedToAnotherDayThatIsOver() {
        TaskId id = testTasks.add("Late");
        clock.after(Duration.ofDays(5), () -> {
            TaskView late = testTasks.view(id);
            assertThat(tasks.save(id, late.version(), late.details().titled("Later")))
                    .isInstanceOf(Saved.class);
            assertThat(tasks.save(
                            id,
                            testTasks.version(id),
                            late.details().due(testTasks.today().minusDays(2), null)))
                    .isEqualTo(new Invalid(Map.of("dueOn", "task.error.past")));
        });
    }

    @Test
    void aSeriesNeedsADayToBeginOnAndAnEndAfterIt() {
        Repetition daily = Repetition.every(Rhythm.DAILY);
        TaskDetails task = testTasks.named("x");

        assertRefused(task.due(null, null).repeating(daily), "dueOn", "task.error.dayOfRepetition");
        assertRefused(task.repeating(daily.until(testTasks.today())), "repetition", "task.error.endsBeforeItBegins");
    }

    @Test
    void whoSavesSecondIsToldSoAndOverwritesNothing() {
        TaskId id = testTasks.add("Call");
        TaskView seen = testTasks.view(id);
        staff.as(
                Role.TEAM_LEAD,
                () -> tasks.save(id, seen.version(), seen.details().titled("Call today")));

        assertThat(tasks.save(id, seen.version(), seen.details().titled("Write")))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(testTasks.view(id).details().title()).isEqualTo("Call today");
    }

    @Test
    void whoDragsSecondIsToldSo() {
        TaskId id = testTasks.add("Call");
        long seen = testTasks.version(id);
        staff.as(Role.TEAM_LEAD, () -> moves.move(id, seen, TaskState.IN_PROGRESS));

        assertThat(moves.move(id, seen, TaskState.DONE))
                .isInstanceOfSatisfying(
                        MoveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(testTasks.view(id).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void aTaskMovesWhereTheTableLetsItAndNowhereElse(TaskState from) {
        for (TaskState to : TaskState.values()) {
            TaskId id = testTasks.add("From " + from + " to " + to);
            if (from != TaskState.OPEN) {
                testTasks.move(id, from);
            }
            MoveOutcome outcome = testTasks.move(id, to);
            if (from.canBecome(to)) {
                assertThat(outcome).isInstanceOf(Moved.class);
                assertThat(testTasks.view(id).state()).isEqualTo(to);
            } else {
                assertThat(outcome).isEqualTo(new Impossible(from));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"DONE", "DROPPED"})
    void whenARepeatingTaskIsClosedTheNextOneIsThere(TaskState closed) {
        ClientId client = clients.add("Żółw Shipping");
        TaskDetails weekly = testTasks.named("Report").repeating(Repetition.every(Rhythm.WEEKLY));
        TaskId id = testTasks.add(weekly, client.value());

        TaskId next = ((Moved) testTasks.move(id, closed)).follower();

        assertThat(testTasks.view(next))
                .satisfies(task -> assertThat(task.details().dueOn())
                        .isEqualTo(testTasks.today().plusDays(8)))
                .satisfies(task -> assertThat(task.details().dueTime()).isEqualTo(LocalTime.NOON))
                .satisfies(task -> assertThat(task.state()).isEqualTo(TaskState.OPEN))
                .satisfies(task -> assertThat(task.subject().title()).isEqualTo("Żółw Shipping"));
    }

    @Test
    void whoClosesItSecondIsToldSoAndMakesNoSecondFollower() {
        TaskId id = testTasks.add(testTasks.named("Each day").repeating(Repetition.every(Rhythm.DAILY)));
        long seen = testTasks.version(id);
        staff.as(Role.TEAM_LEAD, () -> moves.move(id, seen, TaskState.DONE));

        assertThat(moves.move(id, seen, TaskState.DONE)).isInstanceOf(MoveOutcome.Conflict.class);
        assertThat(moves.move(id, testTasks.version(id), TaskState.DONE)).isEqualTo(new Impossible(TaskState.DONE));
    }

    @Test
    void theSeriesOfWhoDoesNotSeeTheClientAnyMoreGoesOnWithWhoeverClosesIt() {
        ClientId client = clients.add("Żółw Shipping");
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        TaskId id = testTasks.add(
                testTasks
                        .named("Each day")
                        .repeating(Repetition.every(Rhythm.DAILY))
                        .assignedTo(lead),
                client.value());
        access.grant(testTasks.rita(), client.value());
        access.withdraw(lead, client.value());
        visibility.set(Visibility.ASSIGNED);

        TaskId next = ((Moved) testTasks.move(id, TaskState.DONE)).follower();

        assertThat(testTasks.view(next).assigneeName()).isEqualTo("Rita Recruiter");
    }

    @Test
    void whoIsBehindGetsOneNextTaskNotMany() {
        TaskId id = testTasks.add(testTasks.named("Each day").repeating(Repetition.every(Rhythm.DAILY)));
        clock.after(Duration.ofDays(10), () -> {
            TaskId next = ((Moved) testTasks.move(id, TaskState.DONE)).follower();

            assertThat(testTasks.view(next).details().dueOn())
                    .isEqualTo(testTasks.today().plusDays(1));
        });
    }

    @Test
    void aSeriesIsNotSplitByReopeningAndClosingAgain() {
        TaskId id = testTasks.add(testTasks.named("Each day").repeating(Repetition.every(Rhythm.DAILY)));
        testTasks.move(id, TaskState.DONE);
        testTasks.move(id, TaskState.OPEN);

        assertThat(((Moved) testTasks.move(id, TaskState.DONE)).follower()).isNull();
    }

    @Test
    void takingBackThatItIsDoneTakesTheNextOneAway() {
        TaskId id = testTasks.add(testTasks.named("Each day").repeating(Repetition.every(Rhythm.DAILY)));
        Moved done = (Moved) testTasks.move(id, TaskState.DONE);

        assertThat(moves.takeBack(done)).isInstanceOf(Moved.class);

        assertThat(testTasks.view(id).state()).isEqualTo(TaskState.OPEN);
        assertThat(testTasks.view(done.follower()).archived()).isTrue();
        assertThat(((Moved) testTasks.move(id, TaskState.DONE)).follower()).isNotNull();
    }

    @Test
    void whoGetsATaskIsToldOnceAndWhoKeepsItIsNot() {
        AccountId lead = staff.idOf(Role.TEAM_LEAD);
        TaskId id = testTasks.add(testTasks.named("Call").assignedTo(lead));
        TaskDetails details = testTasks.view(id).details();
        tasks.save(id, testTasks.version(id), details.titled("Call today"));
        tasks.save(id, testTasks.version(id), details.assignedTo(testTasks.rita()));

        assertThat(raised(NotificationKind.TASK_ASSIGNED, id))
                .extracting(NotificationRaised::accounts)
                .containsExactly(Set.of(lead.value()), Set.of(testTasks.rita().value()));
    }

    @Test
    void whatIsAboutAnArchivedClientIsOutOfReach() {
        ClientId client = clients.add("Żółw Shipping");
        TaskId id = testTasks.add(testTasks.named("Call"), client.value());
        clients.archive(client);

        assertThat(tasks.save(id, 0, testTasks.named("Write"))).isEqualTo(new Gone());
        assertThat(moves.move(id, 0, TaskState.DONE)).isEqualTo(new MoveOutcome.Gone());
        assertThat(tasks.add(client.value(), testTasks.named("More"), TestTasks.ZONE))
                .isEqualTo(new Gone());
    }

    @Test
    void whoDeletesATaskCanTakeThatBackAtOnce() {
        TaskId id = testTasks.add("Call");
        assertThat(tasks.archive(id)).isInstanceOf(Saved.class);
        assertThat(testTasks.view(id).archived()).isTrue();

        assertThat(archive.takeBack(id.toRecordRef())).isEqualTo(new Restored("Call"));

        assertThat(testTasks.view(id).archived()).isFalse();
    }

    @Test
    @WithObserver
    void observersReadAndChangeNothing() {
        List<ThrowingAct> acts = List.of(
                () -> tasks.add(null, testTasks.named("x"), TestTasks.ZONE),
                () -> tasks.save(new TaskId(UUID.randomUUID()), 0, testTasks.named("x")),
                () -> moves.move(new TaskId(UUID.randomUUID()), 0, TaskState.DONE),
                () -> moves.takeBack(new Moved(new TaskId(UUID.randomUUID()), 0, TaskState.OPEN, null)),
                () -> tasks.archive(new TaskId(UUID.randomUUID())));

        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
        assertThat(list.board(TaskFilter.ALL)).hasSize(TaskState.values().length);
    }

    private interface ThrowingAct {
        void run();
    }

    private void assertRefused(TaskDetails typed, String field, String key) {
        SaveOutcome outcome = tasks.add(null, typed, TestTasks.ZONE);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.fields()).containsEntry(field, key));
    }

    private List<NotificationRaised> raised(NotificationKind kind, TaskId about) {
        return events.stream(NotificationRaised.class)
                .filter(raised -> raised.kind() == kind && raised.about().equals(about.toRecordRef()))
                .toList();
    }
}
