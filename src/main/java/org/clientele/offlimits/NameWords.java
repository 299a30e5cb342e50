package org.clientele.offlimits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/**
 * The words of a typed name, without its legal form, for names that are a part of it or that it is a part of.
 *
 * @param words folded and sorted, as in {@link CompanyName#matchKey}
 */
record NameWords(List<String> words) {

    /** All selections of so many words, about a thousand, can still be looked up at once. */
    private static final int MOST = 10;

    /** Further words narrow the candidates down less than looking them up costs. */
    private static final int TELLING = 3;

    static NameWords of(String typed) {
        return new NameWords(split(CompanyName.matchKey(typed)));
    }

    boolean areTooMany() {
        return words.size() > MOST;
    }

    /** Whether each of them begins a word of the name: "budowa beton" of "Budowa i Beton Wielkopolska". */
    boolean begin(String name) {
        List<String> known = split(Folding.fold(name));
        return words.stream().allMatch(word -> known.stream().anyMatch(other -> other.startsWith(word)));
    }

    /** The longest of those that have a trigram. */
    List<String> telling() {
        return words.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= Trigrams.LENGTH)
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(TELLING)
                .toList();
    }

    /** The match keys of the names that leave out some of the words; none if they are too many. */
    Set<String> keysOfParts() {
        if (areTooMany()) {
            return Set.of();
        }
        int all = (1 << words.size()) - 1;
        return IntStream.range(1, Math.max(1, all)).mapToObj(this::key).collect(Collectors.toCollection(HashSet::new));
    }

    private String key(int selection) {
        return IntStream.range(0, words.size())
                .filter(place -> (selection >> place & 1) == 1)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String folded) {
        return Arrays.stream(folded.split(" "))
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
                .toList();
    }
}
