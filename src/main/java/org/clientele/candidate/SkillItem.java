package org.clientele.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A skill in the list that the administrator edits.
 *
 * @param version goes back with what was changed
 * @param category its name; empty for none
 */
public record SkillItem(
        SkillId id, long version, String name, @Nullable SkillCategoryId categoryId, String category) {}
