package org.clientele.candidate;

/** What an administrator types of a category of skills. */
public record SkillCategoryDetails(String name) {

    public static final int NAME_MAX = 120;
}
