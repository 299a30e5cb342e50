package org.clientele.client;

import java.time.LocalDate;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.jspecify.annotations.Nullable;

/** An assignment as read from the database. */
record AssignmentRow(
        UUID id,
        @Nullable Long version,
        AccountId accountId,
        String name,
        boolean enabled,
        AssignmentPart part,
        LocalDate from,
        @Nullable LocalDate until) {

    AssignmentView toView(LocalDate today) {
        AssignmentView.State state = from.isAfter(today)
                ? AssignmentView.State.COMING
                : until != null && until.isBefore(today) ? AssignmentView.State.OVER : AssignmentView.State.IN_FORCE;
        return new AssignmentView(
                id, version == null ? 0 : version, new AccountRef(accountId, name, enabled), part, from, until, state);
    }
}
