package org.clientele.task;

import java.util.List;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** What still has to be done about a record goes where the record goes. */
@Component
class TaskImpacts implements ImpactContributor {

    private final TaskRepository tasks;

    TaskImpacts(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        long number = tasks.countUnfinishedOf(record.id());
        return number == 0 ? List.of() : List.of(new Impact("task.impact", number));
    }
}
