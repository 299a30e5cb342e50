package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskStateTest {

    private static final Map<TaskState, Set<TaskState>> ALLOWED = Map.of(
            TaskState.OPEN, Set.of(TaskState.IN_PROGRESS, TaskState.DONE, TaskState.DROPPED),
            TaskState.IN_PROGRESS, Set.of(TaskState.OPEN, TaskState.DONE, TaskState.DROPPED),
            TaskState.DONE, Set.of(TaskState.OPEN, TaskState.IN_PROGRESS),
            TaskState.DROPPED, Set.of(TaskState.OPEN, TaskState.IN_PROGRESS));

    @Test
    void everyStateLeadsWhereItMayAndNowhereElse() {
        assertThat(TaskState.values())
                .hasSize(ALLOWED.size())
                .allSatisfy(from -> assertThat(Arrays.stream(TaskState.values()).filter(from::canBecome))
                        .containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(from, Set.of())));
    }

    @Test
    void whatIsDoneOrDroppedIsClosed() {
        assertThat(Arrays.stream(TaskState.values()).filter(TaskState::isClosed))
                .containsExactly(TaskState.DONE, TaskState.DROPPED);
    }
}
