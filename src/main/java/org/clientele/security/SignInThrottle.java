package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow. Tries are counted in three ways: of one user name from one address, of all user names
 * from one address, and of one user name from anywhere. Each count has an allowance that comes back with time, so nobody
 * is locked out for good. Since the last count would let a stranger keep somebody waiting, it does not hold for
 * addresses that the person has signed in from before. User names that no account has are treated alike.
 *
 * <p>The counts are in memory: a restart forgets them.
 */
@Component
public class SignInThrottle {

    /** How many tries there are at once, and how long it takes to get one back. */
    record Allowance(int tries, Duration perTry) {}

    static final Allowance ONE_NAME_ONE_ADDRESS = new Allowance(10, Duration.ofMinutes(1));
    static final Allowance ONE_ADDRESS = new Allowance(100, Duration.ofSeconds(10));
    static final Allowance ONE_NAME = new Allowance(100, Duration.ofMinutes(1));

    /** For how long a successful sign-in makes an address a known one. */
    public static final Duration KNOWN = Duration.ofDays(90);

    /** More than honest use needs; beyond, the counts that were not touched for longest are forgotten. */
    private static final int MOST_COUNTS = 50_000;

    private record Key(Allowance allowance, String subject) {}

    private record Count(double used, Instant at) {}

    private final Clock clock;
    private final Map<Key, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > MOST_COUNTS;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes a try before the password is looked at, so that many at once count too.
     *
     * @return empty if the password may be looked at, else how long to wait
     */
    public synchronized Optional<Duration> take(String userName, String address, boolean knownAddress) {
        List<Key> keys = keys(userName, address, knownAddress);
        Optional<Duration> wait = keys.stream().map(this::waitFor).max(Duration::compareTo);
        if (wait.isPresent() && wait.get().isPositive()) {
            return wait;
        }
        keys.forEach(key -> use(key, 1));
        return Optional.empty();
    }

    /** The password was right: that was no guess. */
    public synchronized void succeeded(String userName, String address, boolean knownAddress) {
        keys(userName, address, knownAddress).forEach(key -> use(key, -1));
        counts.remove(new Key(ONE_NAME_ONE_ADDRESS, userName + "@" + address));
    }

    /** Takes a try of somebody who has given no name, since another system asks for it. */
    synchronized Optional<Duration> takeFrom(String address) {
        Key key = new Key(ONE_ADDRESS, address);
        Duration wait = waitFor(key);
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        use(key, 1);
        return Optional.empty();
    }

    synchronized void succeededFrom(String address) {
        use(new Key(ONE_ADDRESS, address), -2); // the way there, and the way back
    }

    private static List<Key> keys(String userName, String address, boolean knownAddress) {
        Key pair = new Key(ONE_NAME_ONE_ADDRESS, userName + "@" + address);
        Key anyName = new Key(ONE_ADDRESS, address);
        return knownAddress ? List.of(pair, anyName) : List.of(pair, anyName, new Key(ONE_NAME, userName));
    }

    private Duration waitFor(Key key) {
        double missing = used(key) + 1 - key.allowance().tries();
        return missing <= 0
                ? Duration.ZERO
                : Duration.ofMillis(
                        Math.max(1, (long) (missing * key.allowance().perTry().toMillis())));
    }

    private void use(Key key, int tries) {
        counts.put(key, new Count(Math.max(0, used(key) + tries), clock.instant()));
    }

    private double used(Key key) {
        Count count = counts.get(key);
        if (count == null) {
            return 0;
        }
        double back = (double) Duration.between(count.at(), clock.instant()).toMillis()
                / key.allowance().perTry().toMillis();
        return Math.max(0, count.used() - back);
    }
}
