package org.clientele;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/**
 * Looks through MariaDB's full-text indexes. After many inserts the server writes its cache of new words out in the
 * background, and a query that meets that moment misses the rows in it (docs/adr/0007).
 */
public final class FullText {

    private static final Duration WRITTEN_OUT = Duration.ofSeconds(10);

    private FullText() {}

    /** Asserts what holds as soon as the words of the rows that were committed before are written out. */
    public static void settled(ThrowingRunnable assertions) {
        await().pollInSameThread().pollDelay(Duration.ZERO).atMost(WRITTEN_OUT).untilAsserted(assertions);
    }
}
