package org.clientele.candidate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The headings under which skills stand, which the administrator edits (docs/features.md S2.39). */
@Service
@MayAdminister
public class SkillCategories {

    private final SkillCategoryRepository categories;
    private final SkillRepository skills;

    SkillCategories(SkillCategoryRepository categories, SkillRepository skills) {
        this.categories = categories;
        this.skills = skills;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<SkillCategoryItem> list() {
        return categories.list();
    }

    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(SkillCategoryDetails typed) {
        SkillCategoryId id = new SkillCategoryId(Uuid7.next());
        return named(id, typed, name -> save(new SkillCategory(id, name, (int) categories.count())));
    }

    /** Renames it, if nobody else saved since the version that the change was made on; else it counts as gone. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(SkillCategoryId id, long version, SkillCategoryDetails typed) {
        return categories
                .findById(id)
                .filter(category -> category.version() == version)
                .map(category -> named(id, typed, name -> {
                    category.rename(name);
                    return save(category);
                }))
                .orElseGet(SaveOutcome.Gone::new);
    }

    /** Takes the heading away; its skills stand without one. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome remove(SkillCategoryId id, long version) {
        SkillCategory category = categories
                .findById(id)
                .filter(known -> known.version() == version)
                .orElse(null);
        if (category == null) {
            return new SaveOutcome.Gone();
        }
        skills.leaveCategory(id);
        categories.delete(category);
        return new SaveOutcome.Saved(id.value(), version);
    }

    private SaveOutcome named(SkillCategoryId id, SkillCategoryDetails typed, Function<String, SaveOutcome> save) {
        FieldCheck check = new FieldCheck();
        String name = check.requiredLine("name", typed.name(), SkillCategoryDetails.NAME_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return categories.existsByNameAndIdNot(name, id)
                ? new SaveOutcome.Invalid(Map.of("name", "skill.category.taken"))
                : save.apply(name);
    }

    private SaveOutcome save(SkillCategory category) {
        categories.save(category);
        categories.flush();
        return new SaveOutcome.Saved(category.id().value(), category.version());
    }
}
