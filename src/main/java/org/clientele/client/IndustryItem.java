package org.clientele.client;

import java.util.Set;

/**
 * An industry as lists and pickers show it.
 *
 * @param pkdDivisions two-digit divisions of PKD that stand for it; no division stands for two industries
 */
public record IndustryItem(IndustryId id, long version, String name, int position, Set<String> pkdDivisions) {}
