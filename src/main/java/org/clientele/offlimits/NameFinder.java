package org.clientele.offlimits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what a typed text may mean among all that protected companies are recognised by, always by an index. */
@Component
class NameFinder {

    /** So many names are compared letter by letter. */
    private static final int CANDIDATES = 500;

    /** Rules are read of so many: enough that some are in force, if any is. */
    private static final int PARTS_MAX = 100;

    private final RuleLookupRepository lookup;
    private final NameSample sample;

    NameFinder(RuleLookupRepository lookup, NameSample sample) {
        this.lookup = lookup;
        this.sample = sample;
    }

    /** What each means for sure, or with a letter or two mistyped. All at once, since each look costs a statement. */
    Map<Wording, List<Recognised>> meant(Set<Wording> asked) {
        List<NameCandidate> keyed = keyed(asked, Clue::keysOf);
        List<NameCandidate> like = matching(asked, this::wordsLike);
        return each(asked, wording -> Stream.concat(sharing(Clue.of(wording), keyed), likeNamed(wording.name(), like)));
    }

    /** Names that what was asked may be a part of, or that are a part of it. */
    Map<Wording, List<Recognised>> partlyMeant(Set<Wording> asked) {
        Map<Wording, NameWords> named = asked.stream()
                .filter(wording -> !CompanyName.isLegalForm(wording.name()))
                .collect(Collectors.toMap(Function.identity(), wording -> NameWords.of(wording.name())));
        List<NameCandidate> parts = keyed(named.values(), NameWords::keysOfParts);
        List<NameCandidate> longer = matching(
                named.entrySet(),
                entry -> wordsWith(entry.getValue(), entry.getKey().name()));
        return each(named.keySet(), wording -> {
            NameWords words = Objects.requireNonNull(named.get(wording));
            return Stream.concat(within(words, parts), beginningWith(words, wording.name(), longer))
                    .sorted(Recognised.SUREST_FIRST)
                    .limit(PARTS_MAX);
        });
    }

    private static Map<Wording, List<Recognised>> each(
            Set<Wording> asked, Function<Wording, Stream<Recognised>> recognised) {
        return asked.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        wording -> recognised.apply(wording).toList()));
    }

    private static Stream<Recognised> sharing(List<Clue> clues, List<NameCandidate> keyed) {
        return keyed.stream()
                .flatMap(candidate -> clues.stream()
                        .filter(clue -> clue.fits(candidate.name()))
                        .map(clue -> candidate.as(clue.match())));
    }

    private static Stream<Recognised> likeNamed(String text, List<NameCandidate> like) {
        if (isShort(Folding.fold(text))) {
            return Stream.empty();
        }
        String key = CompanyName.matchKey(text);
        String bare = CompanyName.bare(text);
        return like.stream()
                .filter(candidate -> CompanyName.areNear(key, candidate.name().matchKey())
                        || CompanyName.areNear(
                                bare, CompanyName.bare(candidate.name().text())))
                .map(candidate -> candidate.as(Match.SIMILAR_NAME));
    }

    private static Stream<Recognised> within(NameWords words, List<NameCandidate> parts) {
        Set<String> keys = words.keysOfParts();
        return parts.stream()
                .filter(candidate -> Match.NAME_WITHIN.isOf(candidate.name().kind())
                        && keys.contains(candidate.name().matchKey()))
                .map(candidate -> candidate.as(Match.NAME_WITHIN));
    }

    private static Stream<Recognised> beginningWith(NameWords words, String text, List<NameCandidate> longer) {
        return tooShort(words, text)
                ? Stream.empty()
                : longer.stream()
                        .filter(candidate -> words.begin(candidate.name().text()))
                        .map(candidate -> candidate.as(Match.PART_OF_NAME));
    }

    private Optional<String> wordsLike(Wording asked) {
        return Optional.of(Folding.fold(asked.name()))
                .filter(folded -> !isShort(folded))
                .map(folded -> sample.wordsOfNamesLike(folded, CANDIDATES));
    }

    private Optional<String> wordsWith(NameWords words, String text) {
        List<String> telling = words.telling();
        return tooShort(words, text)
                ? Optional.empty()
                : Optional.of(sample.wordsOfNamesWith(telling.isEmpty() ? List.of(Folding.fold(text)) : telling));
    }

    private <T> List<NameCandidate> keyed(Collection<T> asked, Function<T, Set<String>> keysOf) {
        Set<String> keys =
                asked.stream().flatMap(each -> keysOf.apply(each).stream()).collect(Collectors.toSet());
        return keys.isEmpty() ? List.of() : lookup.findSharing(keys, Limit.of(CANDIDATES * asked.size()));
    }

    /** Names that have the words of one of those asked for: in boolean mode each set of words in its brackets. */
    private <T> List<NameCandidate> matching(Collection<T> asked, Function<T, Optional<String>> wordsOf) {
        Set<String> words =
                asked.stream().flatMap(each -> wordsOf.apply(each).stream()).collect(Collectors.toSet());
        return words.isEmpty()
                ? List.of()
                : lookup.findMatching(
                        words.size() == 1
                                ? words.iterator().next()
                                : words.stream().collect(Collectors.joining(") (", "(", ")")),
                        Limit.of(CANDIDATES * words.size()));
    }

    private static boolean tooShort(NameWords words, String text) {
        return words.telling().isEmpty() && isShort(Folding.fold(text));
    }

    private static boolean isShort(String folded) {
        return folded.codePointCount(0, folded.length()) < Trigrams.LENGTH;
    }
}
