package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskSnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void theHistoryKeepsTheMomentOfADueTimeWhichEachReaderSeesByTheirOwnClocks() {
        assertThat(snapshot(LocalTime.of(12, 42)).due()).isEqualTo("2026-11-22T11:42:00Z");
    }

    @Test
    void theHistoryKeepsTheDayWhereNoTimeWasSaid() {
        assertThat(snapshot(null).due()).isEqualTo("2026-11-22");
    }

    private static TaskSnapshot snapshot(@Nullable LocalTime time) {
        Due due = new Due(DAY, time, ZoneId.of("Europe/Warsaw"));
        return TaskSnapshot.of(TaskDetails.empty(null).due(DAY, time), due, "Rita Recruiter", TaskState.OPEN);
    }
}
