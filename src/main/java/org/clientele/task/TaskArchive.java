package org.clientele.task;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings tasks back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskArchive implements ArchiveParticipant {

    private final TaskRepository tasks;
    private final ApplicationEventPublisher events;

    TaskArchive(TaskRepository tasks, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return RecordType.TASK;
    }

    @Override
    public void restore(UUID id) {
        Task task = require(id);
        UUID client = tasks.findClient(id).orElse(null);
        events.publishEvent(new RecordChanged(task.id().toRecordRef(), client, RecordChanged.Act.RESTORED, List.of()));
    }

    @Override
    public void purge(UUID id) {
        tasks.delete(require(id));
    }

    private Task require(UUID id) {
        return tasks.findForUpdate(new TaskId(id)).orElseThrow(() -> new IllegalStateException("No such task: " + id));
    }
}
