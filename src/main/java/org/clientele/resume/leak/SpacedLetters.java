package org.clientele.resume.leak;

/** Words that are written letter by letter, with the same sign between them: "K o w a l s k i", "K.o.w.a.l". */
final class SpacedLetters {

    private static final String SIGNS = " .-_*|/";
    private static final int FEWEST = 4;

    /** Among as many the letters have to be, so that digits and dots in a row are not gone through again and again. */
    private static final int SOON = 12;

    private SpacedLetters() {}

    /** Behind its last letter, if one begins here; else the place itself. */
    static int end(CharSequence text, int at) {
        if (!isSingle(text, at) || at + 1 >= text.length() || SIGNS.indexOf(text.charAt(at + 1)) < 0) {
            return at;
        }
        char sign = text.charAt(at + 1);
        int last = at;
        int letters = 0;
        for (int next = at; isSingle(text, next) && follows(text, next, at, sign); next += 2) {
            last = next;
            letters += Character.isLetter(text.charAt(next)) ? 1 : 0;
            if (letters < FEWEST && next - at > 2 * SOON) {
                return at;
            }
        }
        return letters >= FEWEST ? last + 1 : at;
    }

    private static boolean follows(CharSequence text, int at, int first, char sign) {
        return at == first || text.charAt(at - 1) == sign;
    }

    private static boolean isSingle(CharSequence text, int at) {
        return at < text.length()
                && isInk(text.charAt(at))
                && (at == 0 || !isWordLike(text.charAt(at - 1)))
                && (at + 1 == text.length() || !isWordLike(text.charAt(at + 1)));
    }

    private static boolean isWordLike(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '@';
    }

    private static boolean isInk(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '@' || letter == '.' || letter == '-' || letter == '_';
    }
}
