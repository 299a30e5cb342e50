package org.clientele.candidate;

/**
 * A category of skills in the list that the administrator edits.
 *
 * @param version goes back with what was changed
 */
public record SkillCategoryItem(SkillCategoryId id, long version, String name) {}
