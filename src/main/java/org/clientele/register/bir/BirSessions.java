package org.clientele.register.bir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;

/**
 * Keeps the one session with BIR that all questions share. BIR forgets it after an hour without questions, so it is given
 * up somewhat earlier.
 */
final class BirSessions {

    private static final Duration LIFE = Duration.ofMinutes(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<String> signIn;
    private final Clock clock;

    private String session = "";
    private Instant usedAt = Instant.EPOCH;

    /** @param signIn opens a session and tells its name */
    BirSessions(Supplier<String> signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** The session, opened if there is none. */
    String current() {
        return other("");
    }

    /** Another session than the one that BIR no longer knows; whoever comes second takes that of the first. */
    String other(String lost) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(RegisterFailure.CANCELLED, givenUp);
        }
        try {
            Instant now = clock.instant();
            if (session.equals(lost) || session.isEmpty() || usedAt.plus(LIFE).isBefore(now)) {
                session = "";
                session = signIn.get();
            }
            usedAt = now;
            return session;
        } finally {
            lock.unlock();
        }
    }
}
