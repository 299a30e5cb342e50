package org.clientele.resume.leak;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A folded text with the signs that are said in words put in as signs: "jan (małpa) poczta kropka example". */
final class SignText {

    /** "at" in brackets, or another word that means nothing else. */
    static final char SAID_AT = '\u0001';

    /** "at" between words, where it may be the preposition. */
    static final char MAYBE_AT = '\u0002';

    /** A dot said as a word. */
    static final char SAID_DOT = '\u0003';

    /** "at" in real brackets, which needs no more proof. */
    static final char BRACKETED_AT = '\u0004';

    private static final String OPENING = "([{<*_~|\"'«„-";
    private static final String CLOSING = ")]}>*_~|\"'»”-";
    private static final int REAL_BRACKETS = 4;

    private final FoldedText text;
    private final StringBuilder letters;
    private int[] places;
    private int next;

    private SignText(FoldedText text) {
        this.text = text;
        this.letters = new StringBuilder(text.length());
        this.places = new int[text.length() + 1];
    }

    static SignText of(FoldedText text) {
        SignText signs = new SignText(text);
        while (signs.next < text.length()) {
            signs.readOne();
        }
        signs.places = Arrays.copyOf(signs.places, signs.letters.length());
        return signs;
    }

    private void readOne() {
        int encoded = encodedAt();
        if (encoded > 0) {
            add('@', next);
            next += encoded;
            return;
        }
        char letter = text.at(next);
        if (letter == '@' || letter == '.') {
            takeSign(letter == '@' ? Sign.AT : Sign.DOT, letter, next + 1, false);
        } else if (Character.isLetter(letter)) {
            takeWord();
        } else {
            add(letter, next++);
        }
    }

    /** The sign as the addresses of the web write it. */
    private int encodedAt() {
        for (String code : new String[] {"%40", "&#64;", "&commat;", "&#x40;"}) {
            boolean here = next + code.length() <= text.length();
            for (int at = 0; here && at < code.length(); at++) {
                here = text.at(next + at) == code.charAt(at);
            }
            if (here) {
                return code.length();
            }
        }
        return 0;
    }

    private void takeWord() {
        int end = next;
        StringBuilder word = new StringBuilder();
        while (end < text.length() && Character.isLetterOrDigit(text.at(end))) {
            word.append(text.at(end++));
        }
        Sign sign = sign(word.toString());
        if (sign == null || sign == Sign.SLASH) {
            while (next < end) {
                add(text.at(next), next);
                next++;
            }
            return;
        }
        char plain = plain(sign, word.toString());
        takeSign(sign, plain, end, true);
    }

    private static @Nullable Sign sign(String word) {
        return word.equals("a") ? Sign.AT : Sign.of(word);
    }

    private static char plain(Sign sign, String word) {
        return switch (sign) {
            case AT -> Sign.isEveryday(word) ? MAYBE_AT : word.equals("a") ? 'a' : SAID_AT;
            case DOT -> SAID_DOT;
            case UNDERSCORE -> '_';
            case HYPHEN, SLASH -> '-';
        };
    }

    /** A sign or its word, which ends at a place, possibly in brackets. */
    private void takeSign(Sign sign, char plain, int end, boolean word) {
        int before = skipBlanksBack();
        int after = skipBlanks(end);
        int bracket = before < 0 ? -1 : OPENING.indexOf(letters.charAt(before));
        boolean bracketed = bracket >= 0 && after < text.length() && text.at(after) == CLOSING.charAt(bracket);
        boolean real = bracket < REAL_BRACKETS;
        if (!bracketed || !real && !word) {
            add(plain, next);
            next = end;
            return;
        }
        if (plain == 'a'
                && !(real
                        && isLetterAt(before - 1)
                        && after + 1 < text.length()
                        && Character.isLetterOrDigit(text.at(after + 1)))) {
            add(plain, next);
            next = end;
            return;
        }
        int place = places[before];
        letters.setLength(before);
        add(inBrackets(sign, plain, real), place);
        next = after + 1;
    }

    private boolean isLetterAt(int place) {
        return place >= 0 && Character.isLetterOrDigit(letters.charAt(place));
    }

    private static char inBrackets(Sign sign, char plain, boolean real) {
        return switch (sign) {
            case AT -> real ? BRACKETED_AT : SAID_AT;
            case DOT -> '.';
            default -> plain;
        };
    }

    private int skipBlanksBack() {
        int at = letters.length() - 1;
        while (at >= 0 && at > letters.length() - 3 && letters.charAt(at) == ' ') {
            at--;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.at(at) == ' ') {
            at++;
        }
        return at;
    }

    private void add(char letter, int place) {
        places[letters.length()] = place;
        letters.append(letter);
    }

    int length() {
        return letters.length();
    }

    char at(int position) {
        return letters.charAt(position);
    }

    boolean isCapital(int position) {
        return text.isCapital(places[position]);
    }

    /** Where a letter stands in the folded text. */
    int place(int position) {
        return places[position];
    }
}
