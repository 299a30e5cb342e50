package org.clientele.shared.contactdata;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Domain names as e-mail and web addresses need them: two labels or more, also with letters beyond ASCII (IDN). */
final class Domain {

    private static final int MAX_LENGTH = 253;
    private static final Pattern LABELS =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private Domain() {}

    /** The domain in small ASCII letters, IDN in Punycode; empty if it is none, is an IP address or has one label only. */
    static Optional<String> toAscii(String typed) {
        // Longer text is none, and the pattern's work grows with it.
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean fits = ascii.length() <= MAX_LENGTH && LABELS.matcher(ascii).matches();
            return fits ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
