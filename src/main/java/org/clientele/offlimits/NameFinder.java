package org.clientele.offlimits;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** What the question means for sure, or with a letter or two mistyped. */
    Stream<Recognised> meant(Wording asked) {
        return Stream.concat(sharing(Clue.of(asked)), likeNamed(asked.name()));
    }

    /** Names that what was asked may be a part of, or that are a part of it. */
    Stream<Recognised> partlyMeant(Wording asked) {
        if (CompanyName.isLegalForm(asked.name())) {
            return Stream.empty();
        }
        NameWords words = NameWords.of(asked.name());
        return Stream.concat(within(words), beginningWith(words, asked.name()))
                .sorted(Recognised.SUREST_FIRST)
                .limit(PARTS_MAX);
    }

    private Stream<Recognised> sharing(List<Clue> clues) {
        return keyed(clues.stream().map(Clue::key).toList())
                .flatMap(candidate -> clues.stream()
                        .filter(clue -> clue.fits(candidate.name()))
                        .map(clue -> candidate.as(clue.match())));
    }

    private Stream<Recognised> likeNamed(String text) {
        String folded = Folding.fold(text);
        if (isShort(folded)) {
            return Stream.empty();
        }
        String key = CompanyName.matchKey(text);
        String bare = CompanyName.bare(text);
        return matching(sample.wordsOfNamesLike(folded, CANDIDATES))
                .filter(candidate -> CompanyName.areNear(key, candidate.name().matchKey())
                        || CompanyName.areNear(
                                bare, CompanyName.bare(candidate.name().text())))
                .map(candidate -> candidate.as(Match.SIMILAR_NAME));
    }

    private Stream<Recognised> within(NameWords words) {
        Set<String> keys = words.keysOfParts();
        return keyed(keys)
                .filter(candidate -> Match.NAME_WITHIN.isOf(candidate.name().kind()))
                .map(candidate -> candidate.as(Match.NAME_WITHIN));
    }

    private Stream<Recognised> beginningWith(NameWords words, String text) {
        List<String> telling = words.telling();
        String folded = Folding.fold(text);
        if (telling.isEmpty() && isShort(folded)) {
            return Stream.empty();
        }
        return matching(sample.wordsOfNamesWith(telling.isEmpty() ? List.of(folded) : telling))
                .filter(candidate -> words.begin(candidate.name().text()))
                .map(candidate -> candidate.as(Match.PART_OF_NAME));
    }

    private Stream<NameCandidate> keyed(Collection<String> keys) {
        return keys.isEmpty() ? Stream.empty() : lookup.findSharing(keys, Limit.of(CANDIDATES)).stream();
    }

    private Stream<NameCandidate> matching(String words) {
        return lookup.findMatching(words, Limit.of(CANDIDATES)).stream();
    }

    private static boolean isShort(String folded) {
        return folded.codePointCount(0, folded.length()) < Trigrams.LENGTH;
    }
}
