package org.clientele.task;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Saved;
import org.springframework.stereotype.Component;

/** Tasks for tests, made through the service by whoever is signed in. */
@Component
public class TestTasks {

    public static final ZoneId ZONE = ZoneOffset.UTC;

    private final Tasks tasks;
    private final TaskMoves moves;
    private final TestStaff staff;
    private final EntityManager memory;
    private final Clock clock;

    TestTasks(Tasks tasks, TaskMoves moves, TestStaff staff, EntityManager memory, Clock clock) {
        this.tasks = tasks;
        this.moves = moves;
        this.staff = staff;
        this.memory = memory;
        this.clock = clock;
    }

    /** A task of the recruiter's, due tomorrow at noon. */
    public TaskDetails named(String title) {
        return TaskDetails.empty(rita()).titled(title).due(today().plusDays(1), LocalTime.NOON);
    }

    public AccountId rita() {
        return staff.idOf(Role.RECRUITER);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public TaskId add(String title) {
        return add(named(title));
    }

    public TaskId add(TaskDetails details) {
        return add(details, null);
    }

    /** @param subject null for a general task */
    public TaskId add(TaskDetails details, UUID subject) {
        TaskId id = new TaskId(((Saved) tasks.add(subject, details, ZONE)).id());
        flush();
        return id;
    }

    public TaskView view(TaskId id) {
        return tasks.find(id).orElseThrow();
    }

    public long version(TaskId id) {
        return view(id).version();
    }

    /** Keeps these details in place of the former, and forgets what the test's transaction remembers. */
    public SaveOutcome save(TaskId id, TaskDetails details) {
        SaveOutcome outcome = tasks.save(id, version(id), details);
        flush();
        memory.clear();
        return outcome;
    }

    /** Brings it to the state and forgets what the test's transaction remembers. */
    public MoveOutcome move(TaskId id, TaskState state) {
        MoveOutcome outcome = moves.move(id, version(id), state);
        flush();
        memory.clear();
        return outcome;
    }

    public void delete(TaskId id) {
        tasks.archive(id);
        flush();
    }

    /** Without a test's transaction, as in the browser's tests, everything is written already. */
    private void flush() {
        if (memory.isJoinedToTransaction()) {
            memory.flush();
        }
    }
}
