package org.clientele.client;

import jakarta.persistence.Embeddable;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/**
 * What a client is found by (docs/adr/0007): one folded text, its trigrams, and the key that equal names share. The
 * text is cut where the column ends, so the parts that people search by most come first.
 */
@Embeddable
record SearchKeys(String matchKey, String searchText, String trigrams) {

    private static final int SEARCH_TEXT_MAX = 500;
    private static final int MATCH_KEY_MAX = 250;

    static SearchKeys of(ClientDetails details) {
        String text = cut(
                Folding.fold(String.join(
                        " ", details.name(), details.nip(), details.address().city(), details.legalName())),
                SEARCH_TEXT_MAX);
        return new SearchKeys(cut(CompanyName.matchKey(details.name()), MATCH_KEY_MAX), text, Trigrams.asColumn(text));
    }

    private static String cut(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
