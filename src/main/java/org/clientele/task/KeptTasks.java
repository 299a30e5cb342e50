package org.clientele.task;

import java.util.Optional;
import java.util.UUID;
import org.clientele.record.RecordSubjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the tasks that can be changed: neither they nor what they are about is archived, and one may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptTasks {

    private final TaskRepository tasks;
    private final RecordSubjects records;

    KeptTasks(TaskRepository tasks, RecordSubjects records) {
        this.tasks = tasks;
        this.records = records;
    }

    /** @param clientId the client that the task belongs to; null for a general task */
    record Kept(Task task, @Nullable UUID clientId) {}

    /** The task, held off from other writers until the transaction ends. */
    Optional<Kept> lock(TaskId id) {
        return records.find(id.value())
                .flatMap(record -> tasks.findForUpdate(id).map(task -> new Kept(task, record.clientId())));
    }
}
