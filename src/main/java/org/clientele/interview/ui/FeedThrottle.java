package org.clientele.interview.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How often one network address may fetch calendars: far more often than calendars do, far less than guessing takes. */
@Component
class FeedThrottle {

    static final int MOST_IN_A_MINUTE = 60;

    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> fetches;

    FeedThrottle(Clock clock) {
        Ticker ticker = () -> Duration.ofMillis(clock.millis()).toNanos();
        fetches = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(MOST_ADDRESSES)
                .ticker(ticker)
                .build();
    }

    boolean lets(String address) {
        return fetches.get(address, any -> new AtomicInteger()).incrementAndGet() <= MOST_IN_A_MINUTE;
    }
}
