package org.clientele.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what somebody has still to do about clients along, when the clients are handed over for good. It asks for no
 * permission: whoever hands the clients over has done that. Who cannot be given tasks gets none, and is told of none;
 * of the clients they are told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskHandOver {

    private final TaskRepository tasks;
    private final KeptTasks kept;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskHandOver(
            TaskRepository tasks,
            KeptTasks kept,
            Accounts accounts,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.kept = kept;
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** How many tasks would go along. */
    public int count(AccountId from, AccountId to, Collection<UUID> clients) {
        return worker(to).isEmpty() ? 0 : find(from, clients).size();
    }

    /** Gives them to whom takes the clients over, and tells how many they are. */
    public int handOver(AccountId from, AccountId to, Collection<UUID> clients) {
        AccountRef person = worker(to).orElse(null);
        if (person == null) {
            return 0;
        }
        List<KeptTasks.Kept> found = find(from, clients).stream()
                .flatMap(id -> kept.lock(id).stream())
                .toList();
        found.forEach(task -> give(task, person));
        return found.size();
    }

    private void give(KeptTasks.Kept found, AccountRef person) {
        Task task = found.task();
        TaskSnapshot before = task.toSnapshot();
        task.change(
                task.details().assignedTo(person.id()),
                person,
                new Stamp(actor.require().name(), clock.instant()));
        tasks.flush();
        events.publishEvent(new RecordChanged(
                task.id().toRecordRef(), found.clientId(), Act.CHANGED, Change.between(before, task.toSnapshot())));
    }

    private List<TaskId> find(AccountId assignee, Collection<UUID> clients) {
        return clients.isEmpty() ? List.of() : tasks.findUnfinished(assignee, clients);
    }

    private Optional<AccountRef> worker(AccountId wanted) {
        return accounts.selectable(Permission.WORK).stream()
                .filter(account -> account.id().equals(wanted))
                .findFirst();
    }
}
