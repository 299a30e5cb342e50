package org.clientele.client;

import java.util.Set;

/**
 * What the administrator says of an industry.
 *
 * @param pkdDivisions out of {@link PkdDivisions#ALL}; none of them may stand for another industry
 */
public record IndustryDetails(String name, Set<String> pkdDivisions) {

    public static final int NAME_MAX = 80;

    public IndustryDetails {
        pkdDivisions = Set.copyOf(pkdDivisions);
    }
}
