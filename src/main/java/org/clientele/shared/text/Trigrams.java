package org.clientele.shared.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Cuts folded text into its runs of three characters, as words that a full-text index keeps whole whatever the text
 * holds. They stand in a column beside the folded text, so that a fragment in the middle of a word is found by index.
 * <p>
 * A trigram of a to z, 0 to 9 and blanks is itself, with {@code _} for the blank: three characters. Any other is
 * written as two base-36 digits per character, its number modulo 1296, six characters: exact for Cyrillic and Greek,
 * while in other scripts two trigrams may rarely share a word. Neither form rests on upper and lower case, and both keep
 * within the token sizes of InnoDB (3 to 84). That a row has all trigrams of a fragment does not prove that it holds
 * the fragment: compare the folded text itself as well. The index must be made without stop words.
 */
public final class Trigrams {

    /** The shortest fragment that has a trigram. */
    public static final int LENGTH = 3;

    private static final int BASE = Character.MAX_RADIX;

    private Trigrams() {}

    /** All trigrams of a folded text in order, each once; none if it is shorter than three characters. */
    public static SequencedSet<String> of(String folded) {
        int[] characters = folded.codePoints().toArray();
        SequencedSet<String> trigrams = new LinkedHashSet<>();
        for (int start = 0; start + LENGTH <= characters.length; start++) {
            trigrams.add(encode(characters, start));
        }
        return trigrams;
    }

    /** What the column of trigrams holds for a folded text: all of them, separated by blanks. */
    public static String asColumn(String folded) {
        return String.join(" ", of(folded));
    }

    /**
     * The fewest trigrams that together cover a folded fragment: every third one, and the last. Fewer words to look up
     * than all trigrams, and nearly as selective, since neighbours overlap.
     */
    public static SequencedSet<String> ofFragment(String foldedFragment) {
        int[] characters = foldedFragment.codePoints().toArray();
        SequencedSet<String> trigrams = new LinkedHashSet<>();
        int last = characters.length - LENGTH;
        for (int start = 0; start < last; start += LENGTH) {
            trigrams.add(encode(characters, start));
        }
        if (last >= 0) {
            trigrams.add(encode(characters, last));
        }
        return trigrams;
    }

    /** The search string of MariaDB's boolean mode that asks for rows with every one of the trigrams: {@code +abc +bcd}. */
    public static String requiringAll(Collection<String> trigrams) {
        return trigrams.stream().map(trigram -> "+" + trigram).collect(Collectors.joining(" "));
    }

    private static String encode(int[] characters, int start) {
        StringBuilder plain = new StringBuilder(LENGTH);
        StringBuilder wide = new StringBuilder(2 * LENGTH);
        for (int i = start; i < start + LENGTH; i++) {
            int character = characters[i];
            if (isPlain(character)) {
                plain.append(character == ' ' ? '_' : (char) character);
            }
            wide.append(Character.forDigit(character / BASE % BASE, BASE));
            wide.append(Character.forDigit(character % BASE, BASE));
        }
        return plain.length() == LENGTH ? plain.toString() : wide.toString();
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == ' ';
    }
}
