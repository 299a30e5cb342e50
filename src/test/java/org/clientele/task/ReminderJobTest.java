package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class ReminderJobTest {

    @Autowired
    private ReminderJob job;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestTasks testTasks;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theAssigneeIsRemindedOnceWhenItsTime() {
        TaskId task = testTasks.add(testTasks.named("Call").reminding(Reminder.HOUR));
        long version = testTasks.version(task);

        job.remind();
        assertThat(reminders(task)).isEmpty();
        clock.after(untilNoonTomorrow().minusMinutes(59), job::remind);
        clock.after(untilNoonTomorrow().minusMinutes(30), job::remind);
        clock.after(untilNoonTomorrow().plusMinutes(5), job::remind);

        assertThat(reminders(task))
                .singleElement()
                .extracting(NotificationRaised::accounts)
                .isEqualTo(Set.of(testTasks.rita().value()));
        assertThat(testTasks.version(task)).isEqualTo(version);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrWantsNoReminder() {
        TaskId done = testTasks.add(testTasks.named("Done"));
        testTasks.move(done, TaskState.DONE);
        TaskId silent = testTasks.add(testTasks.named("Silent").reminding(Reminder.NONE));
        TaskId timeless = testTasks.add(testTasks.named("Some day").due(null, null));
        ClientId client = clients.add("Żółw Shipping");
        TaskId archived = testTasks.add(testTasks.named("About who is gone"), client.value());
        clients.archive(client);

        clock.after(Duration.ofDays(3), job::remind);

        assertThat(List.of(done, silent, timeless, archived))
                .allSatisfy(task -> assertThat(reminders(task)).isEmpty());
    }

    @Test
    void whatWasPutOffIsRemindedOfAgain() {
        TaskId task = testTasks.add("Call");
        clock.after(Duration.ofDays(3), () -> {
            job.remind();
            TaskDetails details = testTasks.view(task).details();
            tasks.save(
                    task, testTasks.version(task), details.due(testTasks.today().plusDays(1), LocalTime.NOON));
            job.remind();
        });
        assertThat(reminders(task)).hasSize(1);

        clock.after(Duration.ofDays(6), job::remind);

        assertThat(reminders(task)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatWasReopenedIsNotRemindedOfAgainForTheSameTime() {
        TaskId task = testTasks.add("Call");
        clock.after(Duration.ofDays(3), () -> {
            job.remind();
            testTasks.move(task, TaskState.DONE);
            testTasks.move(task, TaskState.OPEN);
            job.remind();
        });

        assertThat(reminders(task)).hasSize(1);
    }

    private Duration untilNoonTomorrow() {
        return Duration.between(
                clock.instant(),
                testTasks.today().plusDays(1).atTime(LocalTime.NOON).atZone(TestTasks.ZONE));
    }

    private List<NotificationRaised> reminders(TaskId task) {
        return events.stream(NotificationRaised.class)
                .filter(raised -> raised.kind() == NotificationKind.TASK_DUE)
                .filter(raised -> raised.about().equals(task.toRecordRef()))
                .toList();
    }
}
