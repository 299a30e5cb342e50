package org.clientele.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How saving a record went. Denial and bugs are exceptions; these are what a user must expect. */
public sealed interface SaveOutcome {

    /** It is kept. */
    record Saved(UUID id, long version) implements SaveOutcome {}

    /** Somebody else saved first; nothing was written. */
    record Conflict(String by, Instant at) implements SaveOutcome {}

    /** The record is archived or was never there. */
    record Gone() implements SaveOutcome {}

    /**
     * Some values cannot be kept; nothing was written.
     *
     * @param fields translation keys of the messages by the name of the field
     */
    record Invalid(Map<String, String> fields) implements SaveOutcome {}

    /**
     * Changes something as long as nobody else has since it was seen.
     *
     * @param found as it is now, held until the transaction ends; empty if it is archived or was never there
     * @param seen the version that the change was made on
     */
    static <T extends Versioned> SaveOutcome ifUnchanged(
            Optional<T> found, long seen, Function<T, SaveOutcome> change) {
        return found.<SaveOutcome>map(row -> {
                    Versioned.Edition now = row.edition();
                    return now.version() == seen
                            ? change.apply(row)
                            : new Conflict(now.changed().by(), now.changed().at());
                })
                .orElseGet(Gone::new);
    }
}
