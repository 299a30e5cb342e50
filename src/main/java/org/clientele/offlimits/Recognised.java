package org.clientele.offlimits;

import java.util.Comparator;
import java.util.UUID;

/**
 * A client that was recognised, through the surest of its names.
 *
 * @param clientId the client that was recognised, which the rule covers
 */
record Recognised(UUID ruleId, UUID clientId, Match match, String text) {

    /** Of names within a text the longest is the surest, of names that a text is a part of the shortest. */
    static final Comparator<Recognised> SUREST_FIRST = Comparator.comparing(Recognised::match)
            .thenComparing(found -> found.match() == Match.NAME_WITHIN
                    ? -found.text().length()
                    : found.text().length())
            .thenComparing(Recognised::text);

    Recognised orSurer(Recognised other) {
        return SUREST_FIRST.compare(this, other) <= 0 ? this : other;
    }
}
