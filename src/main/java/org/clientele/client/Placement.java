package org.clientele.client;

import java.time.LocalDate;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what for a client, and from when to when.
 *
 * @param until the last day; null for good
 */
record Placement(
        AccountId account,
        String accountName,
        AssignmentPart part,
        LocalDate from,
        @Nullable LocalDate until) {

    static Placement of(AccountRef account, AssignmentPart part, LocalDate from, @Nullable LocalDate until) {
        return new Placement(account.id(), account.name(), part, from, until);
    }

    Placement as(AssignmentPart newPart) {
        return new Placement(account, accountName, newPart, from, until);
    }

    Placement until(@Nullable LocalDate day) {
        return new Placement(account, accountName, part, from, day);
    }

    /** For the history, which writes days as its readers do. */
    String period() {
        return until == null ? from + " –" : from + " – " + until;
    }
}
