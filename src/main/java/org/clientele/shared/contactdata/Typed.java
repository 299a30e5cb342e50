package org.clientele.shared.contactdata;

import java.util.regex.Pattern;

/** Text as it comes out of a field or the clipboard. */
final class Typed {

    private static final Pattern MARGIN =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]+$");

    private Typed() {}

    /** Without the blanks and invisible characters around it that come along when copying. */
    static String trimmed(String typed) {
        return MARGIN.matcher(typed).replaceAll("");
    }
}
