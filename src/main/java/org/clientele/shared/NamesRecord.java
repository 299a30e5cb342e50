package org.clientele.shared;

import java.util.UUID;

/**
 * A value of a snapshot that stands for another record. It prints as the name that the record has then, which a reader
 * of the history is told only if that record can be seen.
 */
public interface NamesRecord {

    UUID recordId();

    /** A record and its name. */
    record Known(UUID recordId, String name) implements NamesRecord {

        @Override
        public String toString() {
            return name;
        }
    }
}
