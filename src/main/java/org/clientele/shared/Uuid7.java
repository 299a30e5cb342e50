package org.clientele.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The source of all record ids: UUIDs of version 7 (RFC 9562, section 5.7), which begin with the time in milliseconds,
 * so that new rows are added at the end of an index. Each id is greater than all that this JVM gave out before, also
 * across threads and where the system's clock is set back. Ids can be guessed from their neighbours: they name a
 * record and never open it.
 */
public final class Uuid7 {

    private static final Uuid7 SHARED = new Uuid7(System::currentTimeMillis);

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
    private final LongSupplier clock;
    private long latest;

    Uuid7(LongSupplier clock) {
        this.clock = clock;
    }

    /** A new id, greater than every one before. */
    public static UUID next() {
        return SHARED.generate();
    }

    /** The generator alone keeps the order only within one millisecond, so time must not run backwards under the lock. */
    synchronized UUID generate() {
        latest = Math.max(latest, clock.getAsLong());
        return generator.construct(latest);
    }
}
