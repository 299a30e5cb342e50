package org.clientele.client;

import java.time.LocalDate;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an assignment.
 *
 * @param accountId who; null only in a form that is not filled in yet
 * @param from the first day; null for today
 * @param until the last day; null for good
 * @param replaceOwner whether the present owner, if there is another one, makes room for the new one
 */
public record AssignmentDetails(
        @Nullable AccountId accountId,
        AssignmentPart part,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean replaceOwner) {

    /** From today on for good, leaving an owner who is there. */
    public static AssignmentDetails of(AccountId account, AssignmentPart part) {
        return new AssignmentDetails(account, part, null, null, false);
    }
}
