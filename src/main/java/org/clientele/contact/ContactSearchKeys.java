package org.clientele.contact;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/**
 * What a contact is found by (docs/adr/0007): one folded text and its trigrams. The text is cut where the column ends,
 * so the parts that people search by most come first.
 */
@Embeddable
record ContactSearchKeys(String searchText, String trigrams) {

    private static final int SEARCH_TEXT_MAX = 500;

    static ContactSearchKeys of(String fullName, String clientName, List<AddressRow> addresses) {
        StringBuilder text = new StringBuilder(fullName).append(' ').append(clientName);
        addresses.stream()
                .filter(row -> row.medium() == AddressRow.Medium.EMAIL)
                .forEach(row -> text.append(' ').append(row.address()));
        String folded = Folding.fold(text.toString());
        String cut = folded.codePointCount(0, folded.length()) <= SEARCH_TEXT_MAX
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, SEARCH_TEXT_MAX));
        return new ContactSearchKeys(cut, Trigrams.asColumn(cut));
    }
}
