package org.clientele.candidate;

import org.jspecify.annotations.Nullable;

/** What an administrator types of a skill; without a category where there is none. */
public record SkillDetails(String name, @Nullable SkillCategoryId categoryId) {}
