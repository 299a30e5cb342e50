package org.clientele.shared;

import java.util.UUID;

/**
 * What a feature does when a record of its type is restored from the archive or purged. The archive calls the one that
 * {@link #type() answers for the type}, inside its transaction, and keeps the registry itself.
 */
public interface ArchiveParticipant {

    RecordType type();

    /** Brings the record back, with what was archived together with it, and tells so by {@link RecordChanged}. */
    void restore(UUID id);

    /**
     * Destroys the record for good. Whatever belongs to a client is purged before the client. The archive leaves the
     * tombstone and tells so by {@link RecordChanged}.
     */
    void purge(UUID id);
}
