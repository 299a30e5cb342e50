package org.clientele.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a value so that Markdown reads exactly its letters. */
final class Verbatim {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\\\]+");
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private Verbatim() {}

    /** Addresses of the web become links; lines stay lines. */
    static String write(String value) {
        String text = value.strip();
        return ADDRESS.matcher(text).matches()
                ? "<" + text + ">"
                : text.lines().map(Verbatim::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        return PUNCTUATION.matcher(line.strip()).replaceAll("\\\\$0");
    }
}
