package org.clientele.client;

import java.time.LocalDate;
import java.util.UUID;
import org.clientele.security.AccountRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in the work for a client.
 *
 * @param version goes back to {@link Assignments} with what was changed
 * @param until the last day; null for good
 */
public record AssignmentView(
        UUID id,
        long version,
        AccountRef account,
        AssignmentPart part,
        LocalDate from,
        @Nullable LocalDate until,
        State state) {

    /** Where its time stands. */
    public enum State {
        IN_FORCE,
        /** It begins later. */
        COMING,
        OVER
    }

    /** For the form. */
    public AssignmentDetails toDetails() {
        return new AssignmentDetails(account.id(), part, from, until, false);
    }
}
