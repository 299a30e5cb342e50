package org.clientele.security;

import org.jspecify.annotations.Nullable;

/** What an administrator says about an account. */
public record AccountDetails(
        String userName,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        Role role) {

    /** Longest full name. */
    public static final int FULL_NAME_LENGTH = 120;

    /** Longest e-mail address, as RFC 5321 has it. */
    public static final int EMAIL_LENGTH = 254;

    /** Longest phone number. */
    public static final int PHONE_LENGTH = 40;
}
