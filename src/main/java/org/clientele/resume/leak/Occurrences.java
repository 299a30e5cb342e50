package org.clientele.resume.leak;

import java.util.stream.IntStream;

/** Where something stands in a text as a whole, not as a part of a longer word. */
final class Occurrences {

    private Occurrences() {}

    static IntStream of(FoldedText text, String wanted) {
        String letters = text.text();
        return IntStream.iterate(
                        letters.indexOf(wanted), at -> at >= 0, at -> letters.indexOf(wanted, at + wanted.length()))
                .filter(at -> isEdge(letters, at - 1) && isEdge(letters, at + wanted.length()));
    }

    private static boolean isEdge(String letters, int at) {
        return at < 0 || at >= letters.length() || !Character.isLetterOrDigit(letters.charAt(at));
    }
}
