package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a folded text: letters, with digits, apostrophes and such signs among them as are written for letters.
 *
 * @param capital whether it begins with a capital
 * @param upper whether all its letters are capitals, and there are at least two
 */
record Word(String letters, int from, int to, boolean capital, boolean upper) {

    static List<Word> of(FoldedText text) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (end > at) {
                words.add(word(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int end(FoldedText text, int from) {
        int end = from;
        while (end < text.length() && belongs(text, end, from)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(FoldedText text, int at, int from) {
        char letter = text.at(at);
        if (Character.isLetterOrDigit(letter)) {
            return true;
        }
        return at > from
                && at + 1 < text.length()
                && (letter == '\'' || letter == '$')
                && Character.isLetter(text.at(at - 1))
                && Character.isLetter(text.at(at + 1));
    }

    private static Word word(FoldedText text, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        int capitals = 0;
        int all = 0;
        for (int at = from; at < to; at++) {
            letters.append(text.at(at));
            capitals += text.isCapital(at) ? 1 : 0;
            all += Character.isLetter(text.at(at)) ? 1 : 0;
        }
        return new Word(letters.toString(), from, to, text.isCapital(from), capitals == all && all > 1);
    }

    int length() {
        return letters.length();
    }
}
