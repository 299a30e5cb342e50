package org.clientele.resume;

import java.util.List;
import org.clientele.resume.leak.Leak;

/**
 * What a version gives away, and why it was released all the same.
 *
 * @param reason empty where there is nothing
 * @param passages as they stand there, each on one line
 */
record LetThrough(String reason, List<String> passages) {

    static final LetThrough NOTHING = new LetThrough("", List.of());

    static LetThrough of(String reason, List<Leak> leaks) {
        return leaks.isEmpty()
                ? NOTHING
                : new LetThrough(
                        reason,
                        leaks.stream()
                                .map(leak -> inOneLine(leak.quote()))
                                .distinct()
                                .toList());
    }

    static String inOneLine(String quote) {
        return quote.replaceAll("\\R", " ");
    }
}
