package org.clientele.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The application's clock in tests: real, until a test lets time pass. */
@Primary
@Component
public class TestClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Does something as if so much time had passed; afterwards it is now again. */
    public void after(Duration passed, Runnable act) {
        Duration before = ahead.getAndUpdate(current -> current.plus(passed));
        try {
            act.run();
        } finally {
            ahead.set(before);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The application's times are in UTC");
    }
}
