package org.clientele.shared;

import java.util.UUID;

/**
 * What a feature does when a record of its type is archived, restored or purged. The registry calls the one that
 * {@link #type() answers for the type}, inside its transaction.
 */
public interface ArchiveParticipant {

    RecordType type();

    /** Brings the record back, with what was archived together with it. */
    void restore(UUID id);

    /** Destroys the record for good; only its history and a tombstone stay. */
    void purge(UUID id);
}
