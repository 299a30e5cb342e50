package org.clientele.companydata;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.clientele.register.ChangeList;
import org.clientele.register.RegisterTime;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which lists were gone through, and what came of it, for three months. */
@Component
class WatchLog {

    private static final Duration KEPT = Duration.ofDays(90);

    private final WatchDayRepository days;
    private final WatchRunRepository runs;
    private final Clock clock;

    WatchLog(WatchDayRepository days, WatchRunRepository runs, Clock clock) {
        this.days = days;
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isDone(LocalDate day, ChangeList list) {
        return days.isDone(day, list);
    }

    @Transactional
    @RetriedOnCollision
    public void done(LocalDate day, ChangeList list) {
        days.save(new WatchDay(day, list, clock.instant()));
    }

    @Transactional
    @RetriedOnCollision
    public void write(WatchTally tally) {
        runs.deleteBefore(tally.startedAt().minus(KEPT));
        days.deleteBefore(RegisterTime.dayOf(tally.startedAt().minus(KEPT)));
        runs.save(new WatchRun(Uuid7.next(), tally, clock.instant()));
    }
}
