package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.security.AccountId;
import org.clientele.task.Priority;
import org.clientele.task.Reminder;
import org.clientele.task.Repetition;
import org.clientele.task.Rhythm;
import org.clientele.task.TaskDetails;
import org.clientele.task.TaskId;
import org.clientele.task.TaskMoves;
import org.clientele.task.TaskState;
import org.clientele.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What has to be done at the demo clients, in every state, some of it today. */
@Component
@Profile("demo")
class DemoTasks {

    /** Where the agency of the demo works. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final LocalTime LAST_CALL = LocalTime.of(23, 30);

    private final Tasks tasks;
    private final TaskMoves moves;
    private final Clock clock;

    DemoTasks(Tasks tasks, TaskMoves moves, Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.clock = clock;
    }

    /** One task about each client, and one about a location of every third. */
    void add(ClientId client, List<LocationId> at, List<String> titles, List<AccountId> owners, int index) {
        AccountId owner = owners.get(index % owners.size());
        TaskDetails details = TaskDetails.empty(owner)
                .titled(titles.get(index % titles.size()))
                .ranked(Priority.values()[(index + 2) % Priority.values().length]);
        move(add(client.value(), due(details, index)), index);
        if (index % 3 == 0) {
            add(
                    at.getFirst().value(),
                    details.titled(titles.get((index + 1) % titles.size()))
                            .due(today().plusDays(index % 21), null)
                            .repeating(Repetition.every(index % 2 == 0 ? Rhythm.WEEKLY : Rhythm.MONTHLY)));
        }
    }

    /** Some today, some in a minute, so that they soon are overdue; some without a date. */
    private TaskDetails due(TaskDetails details, int index) {
        return switch (index % 6) {
            case 0 -> details.due(today(), null).reminding(Reminder.NONE);
            case 1 -> details.due(today(), soon());
            case 2 -> details.due(null, null);
            case 3 -> details.due(today().plusDays(1), LocalTime.of(10, 0)).reminding(Reminder.HOUR);
            default -> details.due(today().plusDays(index % 30), null);
        };
    }

    private void move(TaskId task, int index) {
        TaskState state = TaskState.values()[index / 2 % TaskState.values().length];
        if (state != TaskState.OPEN) {
            moves.move(task, 0, state);
        }
    }

    private TaskId add(UUID subject, TaskDetails details) {
        return new TaskId(DemoClients.id(tasks.add(subject, details, ZONE)));
    }

    private LocalTime soon() {
        LocalTime now = now().toLocalTime();
        return now.isBefore(LAST_CALL) ? now.plusMinutes(2) : LocalTime.of(23, 59);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZONE);
    }
}
