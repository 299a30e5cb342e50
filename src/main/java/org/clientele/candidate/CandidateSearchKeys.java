package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/**
 * What a candidate is found by (docs/adr/0007): one folded text and its trigrams. The text is cut where the column ends,
 * so the parts that people search by most come first.
 */
@Embeddable
record CandidateSearchKeys(String searchText, String trigrams) {

    private static final int SEARCH_TEXT_MAX = 500;

    static CandidateSearchKeys of(Person person, List<AddressRow> addresses, List<String> skills) {
        String text = Stream.of(
                        Stream.of(person.fullName()),
                        addresses.stream().map(AddressRow::address),
                        Stream.of(person.headline()),
                        skills.stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
        String folded = Folding.fold(text);
        String cut = folded.codePointCount(0, folded.length()) <= SEARCH_TEXT_MAX
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, SEARCH_TEXT_MAX));
        return new CandidateSearchKeys(cut, Trigrams.asColumn(cut));
    }
}
