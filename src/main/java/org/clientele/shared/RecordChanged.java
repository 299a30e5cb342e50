package org.clientele.shared;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a record. The history keeps it, in the same transaction; who and when it adds itself.
 *
 * @param clientId the client that the record belongs to, for the client's own history
 * @param changes the fields that differ; may be empty for acts such as {@link Act#ARCHIVED}
 */
public record RecordChanged(RecordRef record, @Nullable UUID clientId, Act act, List<Change> changes) {

    /** What was done. Stored by name; each has a translation {@code history.act.<NAME>}. */
    public enum Act {
        CREATED,
        CHANGED,
        ARCHIVED,
        RESTORED,
        PURGED,
        MOVED,
        MERGED,
        UNMERGED,
        DEACTIVATED,
        REACTIVATED,
        CONTACTED,
        MAIL_COLLECTED,
        CALLED,
        MET,
        VISITED,
        ASSIGNED,
        UNASSIGNED,
        OFF_LIMITS_SET,
        OFF_LIMITS_CHANGED,
        OFF_LIMITS_CONFIRMED,
        OFF_LIMITS_LIFTED,
        OFF_LIMITS_ENDED,
        DOCUMENT_MADE,
        /** A candidate was put forward to a client. */
        SUBMITTED,
        /** A candidate was taken back from a client. */
        WITHDRAWN
    }
}
