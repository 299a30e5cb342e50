package org.clientele.candidate;

/**
 * A skill with the category that it stands in.
 *
 * @param category empty for none
 */
public record SkillRow(SkillId id, String name, String category) {}
