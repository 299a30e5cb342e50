package org.clientele.register.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.register.Register;
import org.jspecify.annotations.Nullable;

/** What the next answers of each register suffer from. */
final class Disturbances {

    private final Map<Where, Planned> planned = new ConcurrentHashMap<>();

    private record Where(Register register, Disturbance disturbance) {}

    /** @param times so many answers */
    private record Planned(int times, Duration delay) {}

    /** From now on, so many times. */
    void plan(Register register, Disturbance disturbance, int times, Duration delay) {
        planned.put(new Where(register, disturbance), new Planned(times, delay));
    }

    void clear() {
        planned.clear();
    }

    /** Whether a disturbance is planned, which lasts until it is taken back. */
    boolean lasts(Register register, Disturbance disturbance) {
        return planned.containsKey(new Where(register, disturbance));
    }

    /** Whether it is the turn of a disturbance, which is then used up by one. */
    boolean strikes(Register register, Disturbance disturbance) {
        return delay(register, disturbance).isPresent();
    }

    /** Likewise, with the time it was planned with. */
    Optional<Duration> delay(Register register, Disturbance disturbance) {
        AtomicReference<@Nullable Planned> struck = new AtomicReference<>();
        planned.computeIfPresent(new Where(register, disturbance), (where, left) -> {
            struck.set(left);
            return left.times() == 1 ? null : new Planned(left.times() - 1, left.delay());
        });
        return Optional.ofNullable(struck.get()).map(Planned::delay);
    }
}
