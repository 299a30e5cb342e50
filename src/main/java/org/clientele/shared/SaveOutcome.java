package org.clientele.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

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
}
