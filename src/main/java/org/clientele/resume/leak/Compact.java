package org.clientele.resume.leak;

import java.util.List;

/** The letters and digits of a text alone, without what stands between them and without signs said in words. */
final class Compact {

    private final FoldedText text;
    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    private Compact(FoldedText text) {
        this.text = text;
        this.places = new int[text.length()];
    }

    static Compact of(FoldedText text) {
        Compact compact = new Compact(text);
        Word.of(text).stream().filter(word -> Sign.of(word.letters()) == null).forEach(compact::add);
        return compact;
    }

    /** Of something to look for. */
    static String of(String text) {
        return of(FoldedText.of(text)).letters.toString();
    }

    private void add(Word word) {
        for (int at = word.from(); at < word.to(); at++) {
            char letter = text.at(at);
            if (Character.isLetterOrDigit(letter)) {
                places[letters.length()] = at;
                letters.append(Reading.asLatin(letter));
            }
        }
    }

    /** Adds every place where something compact stands, from the beginning of a word on. */
    void find(String wanted, LeakKind kind, List<Finding> findings) {
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length())) {
            int first = places[at];
            int last = places[at + wanted.length() - 1];
            if (first == 0 || !Character.isLetterOrDigit(text.at(first - 1))) {
                findings.add(text.finding(kind, first, last + 1));
            }
        }
    }
}
