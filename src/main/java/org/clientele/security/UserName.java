package org.clientele.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a member of the staff signs in with: 2 to 60 lower case letters, digits, dots, underscores, hyphens and at
 * signs, so that an e-mail address will do and no two names look alike.
 */
record UserName(String value) {

    /** Longest user name. */
    static final int MAX_LENGTH = 60;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@-]{1," + (MAX_LENGTH - 1) + "}");

    UserName {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a user name");
        }
    }

    /** The user name that somebody typed, whatever the case; empty if it cannot be one. */
    static Optional<UserName> parse(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return ALLOWED.matcher(folded).matches() ? Optional.of(new UserName(folded)) : Optional.empty();
    }
}
