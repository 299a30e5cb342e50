package org.clientele.resume;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells in which of our languages a text is. */
final class TextLanguage {

    /** Words that no text of some length does without, and that the others have not. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "and", "of", "with", "for"),
            "pl", Set.of("i", "w", "na", "oraz", "z", "dla"),
            "de", Set.of("und", "der", "die", "mit", "für", "im"),
            "ru", Set.of("и", "в", "на", "с", "по", "для"));

    private TextLanguage() {}

    /** ISO 639; English if nothing speaks for another. */
    static String of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = "en";
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            if (count(words, language.getValue()) > count(words, WORDS.getOrDefault(best, Set.of()))) {
                best = language.getKey();
            }
        }
        return best;
    }

    private static long count(List<String> words, Set<String> known) {
        return words.stream().filter(known::contains).count();
    }
}
