package org.clientele.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in the administrators' list.
 *
 * @param enabled false if the person can no longer sign in
 * @param setUp false until the person has set a password
 * @param lastSignInAt null if the person has never signed in
 */
public record AccountRow(
        AccountId id,
        long version,
        String userName,
        String fullName,
        String email,
        String phone,
        Role role,
        boolean enabled,
        boolean setUp,
        @Nullable Instant lastSignInAt) {

    /** What can be edited of it. */
    public AccountDetails details() {
        return new AccountDetails(userName, fullName, email, phone, role);
    }
}
