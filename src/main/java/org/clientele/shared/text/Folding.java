package org.clientele.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds text for search and comparison, so that {@code zolc} finds "Żółć" and {@code muller} finds "Müller": what a
 * column holds and what a person looks for are folded alike. The result has only small letters, digits and single
 * blanks, hence no wildcard of SQL's LIKE.
 * <ul>
 *   <li>Accents are dropped by Unicode's compatibility decomposition (NFKD), in every script: ё becomes е, й becomes и,
 *       ї becomes і. Letters that do not decompose are written out: ł l, ø o, đ d, ß ss, æ ae, œ oe, þ th, ґ г.
 *   <li>Cyrillic stays Cyrillic.
 *   <li>Apostrophes and invisible characters vanish: "O'Neill" is {@code oneill}.
 *   <li>Dots between initials vanish: "P.H.U. Abc" is {@code phu abc}, as is "PHU Abc".
 *   <li>Every other punctuation mark, symbol or run of blanks becomes one blank.
 * </ul>
 */
public final class Folding {

    private static final Pattern VANISHING = Pattern.compile("['`´‘’ʹʻʼ′＇\\p{Cf}]");

    /** A dot after a single letter and before another single letter. */
    private static final Pattern DOT_OF_INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

    private Folding() {}

    /** The folded form of a text; empty if the text has neither letter nor digit. Folding it again changes nothing. */
    public static String fold(String text) {
        String composed = Normalizer.normalize(VANISHING.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        String joined = DOT_OF_INITIALS.matcher(composed).replaceAll("$1");
        StringBuilder folded = new StringBuilder(joined.length());
        Normalizer.normalize(joined, Normalizer.Form.NFKD).codePoints().forEach(c -> append(folded, c));
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            appendLetter(folded, Character.toLowerCase(codePoint));
        } else if (!isMark(codePoint) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Writes out the letters that Unicode does not decompose. */
    private static void appendLetter(StringBuilder folded, int lowerCase) {
        switch (lowerCase) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ə' -> folded.append('e');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ς' -> folded.append('σ');
            case 'ґ' -> folded.append('г');
            default -> folded.appendCodePoint(lowerCase);
        }
    }
}
