package org.clientele.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** How many clients each account saw when that was last counted: one number for each. */
@Component
class KnownReaches {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    KnownReaches(Clock clock) {
        this.clock = clock;
    }

    /** @param count counts them anew, once a minute */
    long clientsOf(UUID account, LongSupplier count) {
        Instant now = clock.instant();
        Counted known = counted.get(account);
        if (known == null || now.isAfter(known.at().plus(KNOWN_FOR))) {
            known = new Counted(count.getAsLong(), now);
            counted.put(account, known);
        }
        return known.clients();
    }

    /** Whether the account saw very many clients; false until that has been counted. */
    boolean isWide(UUID account) {
        Counted known = counted.get(account);
        return known != null && Reach.isWide(known.clients());
    }

    private record Counted(long clients, Instant at) {}
}
