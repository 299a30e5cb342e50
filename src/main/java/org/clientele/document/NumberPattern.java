package org.clientele.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of documents are written: text with {@code {kind}}, {@code {year}} and {@code {number}} in it; with
 * {@code {number:4}} the number has at least so many digits. All three have to be there, since each kind counts anew each
 * year, and no two documents may have the same number.
 */
record NumberPattern(String text) {

    static final int MAX = 60;

    private static final Pattern PLACE = Pattern.compile("\\{(kind|year|number(?::([1-9]))?)}");

    /** The pattern, unless something is wrong with it. */
    static Optional<NumberPattern> parse(String typed) {
        String text = typed.strip();
        boolean fits = text.length() <= MAX
                && text.contains("{kind}")
                && text.contains("{year}")
                && text.matches(".*\\{number(:[1-9])?}.*")
                && PLACE.matcher(text).replaceAll("").matches("[^{}\\p{Cntrl}]*");
        return fits ? Optional.of(new NumberPattern(text)) : Optional.empty();
    }

    /** Such as {@code CONTRACT/2026/0007}. */
    String write(String kind, int year, int number) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), kind, year, number)));
    }

    private static String value(String place, String kind, int year, int number) {
        return switch (place) {
            case "kind" -> kind;
            case "year" -> Integer.toString(year);
            case "number" -> Integer.toString(number);
            default -> String.format(Locale.ROOT, "%0" + place.charAt(place.length() - 1) + "d", number);
        };
    }
}
