package org.clientele.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What documents are numbered by, beside the year: CONTRACT, ORDER, LETTER, or whatever the administrator calls it.
 *
 * @param code capital letters A to Z and digits, {@value #LONGEST} at most
 * @throws IllegalArgumentException if it is anything else
 */
public record DocumentKind(String code) {

    /** Characters in a code. */
    public static final int LONGEST = 12;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1," + LONGEST + "}");

    public DocumentKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a kind of document");
        }
    }

    /** The kind as somebody types it, in small letters too; empty if it cannot be one. */
    public static Optional<DocumentKind> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(new DocumentKind(code)) : Optional.empty();
    }
}
