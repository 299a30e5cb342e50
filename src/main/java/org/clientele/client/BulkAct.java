package org.clientele.client;

import java.time.LocalDate;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/** What can be done with the assignments of many clients at once. */
public sealed interface BulkAct {

    /** Assigns somebody. Who owns a client keeps owning it, unless a new owner is to replace the present one. */
    record Assign(AssignmentDetails details) implements BulkAct {}

    /** Gives one person's place to another, with part and days, and ends the former. */
    record HandOver(AccountId from, AccountId to) implements BulkAct {}

    /**
     * Has somebody stand in for another, who stays assigned. When the last day is over, all is as before.
     *
     * @param until the last day; null is refused, since an absence ends
     */
    record StandIn(
            AccountId absent,
            AccountId substitute,
            @Nullable LocalDate until) implements BulkAct {}
}
