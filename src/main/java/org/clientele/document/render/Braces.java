package org.clientele.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pair of braces in a text and what stands between them.
 *
 * @param start of the opening braces
 * @param end after the closing braces; where they are missing, after the opening ones
 * @param tag empty if it is none
 * @param closed whether the closing braces are there
 */
record Braces(int start, int end, Optional<Tag> tag, boolean closed) {

    /** All in the text, in order. */
    static List<Braces> in(String text) {
        List<Braces> found = new ArrayList<>();
        int start = text.indexOf(Tag.OPEN);
        while (start >= 0) {
            Braces braces = at(text, start);
            found.add(braces);
            start = text.indexOf(Tag.OPEN, braces.end);
        }
        return found;
    }

    private static Braces at(String text, int start) {
        int inner = start + Tag.OPEN.length();
        int close = text.indexOf(Tag.CLOSE, inner);
        int next = text.indexOf(Tag.OPEN, inner);
        if (close < 0 || next >= 0 && next < close) {
            return new Braces(start, inner, Optional.empty(), false);
        }
        return new Braces(start, close + Tag.CLOSE.length(), Tag.parse(text.substring(inner, close)), true);
    }
}
