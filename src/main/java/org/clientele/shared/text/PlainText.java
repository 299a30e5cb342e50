package org.clientele.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.clientele.shared.Parsed;

/**
 * The guard for text that people type: what passes can be stored, shown and compared without surprise. It is trimmed,
 * composed to Unicode's form NFC, and rid of invisible characters that come along when copying. HTML is text like any
 * other here, since views escape what they show; emoji and right-to-left scripts are welcome.
 * <p>
 * Lengths count Unicode characters (code points), as MariaDB's {@code varchar(n)} in utf8mb4 does. Empty text passes:
 * whether a field is mandatory is the form's to say.
 */
public final class PlainText {

    /** What can be wrong with typed text. */
    public enum Flaw {
        /** A control character, in a single line also a tab or line break. */
        CONTROL_CHARACTER,
        /** A character that turns the direction of what follows, with which one name can be made to look like another. */
        DIRECTION_CHARACTER,
        /** Half of a surrogate pair, which no database takes. */
        BROKEN_CHARACTER,
        /** More characters than the field holds. */
        TOO_LONG
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark and the like, but not the joiners of emoji. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u180E\\u200B\\u2060-\\u2064\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern CONTROL_BUT_LAYOUT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern BROKEN = Pattern.compile("\\p{Cs}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Z}+");

    /** The look-behind keeps the search linear where a long run of blanks stands in the middle. */
    private static final Pattern MARGIN =
            Pattern.compile("^[\\s\\p{Z}\\u200C\\u200D]+|(?<![\\s\\p{Z}\\u200C\\u200D])[\\s\\p{Z}\\u200C\\u200D]+$");

    private PlainText() {}

    /** Cleans a single line such as a name: blanks of every kind become plain ones, and runs of them one. */
    public static Parsed<String, Flaw> line(String typed, int maxLength) {
        String trimmed = trimmed(typed);
        if (CONTROL.matcher(trimmed).find()) {
            return Parsed.invalid(Flaw.CONTROL_CHARACTER);
        }
        return checked(BLANKS.matcher(trimmed).replaceAll(" "), maxLength);
    }

    /** Cleans text of several lines such as a description: tabs and line breaks stay, each break as one {@code \n}. */
    public static Parsed<String, Flaw> paragraphs(String typed, int maxLength) {
        String text = LINE_BREAK.matcher(trimmed(typed)).replaceAll("\n");
        if (CONTROL_BUT_LAYOUT.matcher(text).find()) {
            return Parsed.invalid(Flaw.CONTROL_CHARACTER);
        }
        return checked(text, maxLength);
    }

    private static String trimmed(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        return Normalizer.normalize(MARGIN.matcher(visible).replaceAll(""), Normalizer.Form.NFC);
    }

    private static Parsed<String, Flaw> checked(String text, int maxLength) {
        if (DIRECTION.matcher(text).find()) {
            return Parsed.invalid(Flaw.DIRECTION_CHARACTER);
        }
        if (BROKEN.matcher(text).find()) {
            return Parsed.invalid(Flaw.BROKEN_CHARACTER);
        }
        boolean tooLong = text.codePointCount(0, text.length()) > maxLength;
        return tooLong ? Parsed.invalid(Flaw.TOO_LONG) : Parsed.valid(text);
    }
}
