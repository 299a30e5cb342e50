package org.clientele.resume.leak;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/**
 * A text as the eye takes it, in plain small letters: without accents, without letters that are not seen, with wide and
 * ornamental letters made usual ones, and with words that are written letter by letter pulled together. It remembers
 * where each letter stood.
 */
final class FoldedText {

    /** What Unicode does not take apart, and signs that stand for one another. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '·', "."),
            Map.entry((int) '∙', "."),
            Map.entry((int) '。', "."),
            Map.entry((int) '⁄', "/"),
            Map.entry((int) '∕', "/"));

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private final BitSet capitals = new BitSet();
    private final BitSet spaced = new BitSet();
    private int[] starts = new int[256];
    private int[] ends = new int[256];

    private FoldedText(String original) {
        this.original = original;
    }

    static FoldedText of(String original) {
        FoldedText letters = new FoldedText(original);
        for (int at = 0; at < original.length(); ) {
            int letter = original.codePointAt(at);
            int next = at + Character.charCount(letter);
            letters.take(letter, at, next);
            at = next;
        }
        return letters.withoutGaps();
    }

    /** Names and the like, for comparing. */
    static String fold(String text) {
        FoldedText letters = new FoldedText(text);
        text.codePoints().forEach(letter -> letters.take(letter, 0, 0));
        return letters.text().strip();
    }

    private void take(int letter, int from, int to) {
        boolean capital = Character.isUpperCase(letter);
        if (letter < 128) {
            add((char) Character.toLowerCase(letter == '\t' || letter == '\r' ? ' ' : letter), capital, from, to);
        } else if (Character.isDigit(letter)) {
            add((char) ('0' + Character.digit(letter, 10)), false, from, to);
        } else {
            for (char c : plain(Character.toLowerCase(letter)).toCharArray()) {
                add(c, capital, from, to);
            }
        }
    }

    private static String plain(int letter) {
        String known = PLAIN.get(letter);
        if (known != null) {
            return known;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> keep(part, kept));
        return kept.toString();
    }

    private static void keep(int part, StringBuilder kept) {
        switch (Character.getType(part)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> {
                // not seen as a letter
            }
            case Character.SPACE_SEPARATOR -> kept.append(' ');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
            case Character.DASH_PUNCTUATION -> kept.append('-');
            default -> {
                if (!isFiller(part)) {
                    kept.append(PLAIN.getOrDefault(part, part == '−' ? "-" : Character.toString(part))
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Letters of Hangul and Braille that are drawn as nothing. */
    private static boolean isFiller(int letter) {
        return letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0 || letter == 0x2800;
    }

    private void add(char letter, boolean capital, int from, int to) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = from;
        ends[at] = to;
        capitals.set(at, capital);
        folded.append(letter);
    }

    /** Pulls "K o w a l s k i", "K.o.w.a.l.s.k.i" and "j a n @ p o c z t a" together. */
    private FoldedText withoutGaps() {
        FoldedText closed = new FoldedText(original);
        for (int at = 0; at < folded.length(); ) {
            int end = SpacedLetters.end(folded, at);
            if (end > at) {
                closed.spaced.set(closed.length(), closed.length() + (end - at + 1) / 2);
                for (int letter = at; letter < end; letter += 2) {
                    closed.add(folded.charAt(letter), capitals.get(letter), starts[letter], ends[letter]);
                }
                at = end;
            } else {
                closed.add(folded.charAt(at), capitals.get(at), starts[at], ends[at]);
                at++;
            }
        }
        return closed;
    }

    int length() {
        return folded.length();
    }

    char at(int position) {
        return folded.charAt(position);
    }

    boolean isCapital(int position) {
        return capitals.get(position);
    }

    /** Whether a letter stood apart from those of the same word. */
    boolean isSpaced(int position) {
        return spaced.get(position);
    }

    /** Where a folded letter stands in the original. */
    int original(int position) {
        return starts[position];
    }

    String text() {
        return folded.toString();
    }

    /** A finding in the letters of the original, from a folded letter (inclusive) to another (exclusive). */
    Finding finding(LeakKind kind, int from, int to) {
        return new Finding(kind, starts[from], ends[to - 1]);
    }
}
