package org.clientele.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that candidates can do or know, in the installation's list (docs/features.md S2.39). */
@Entity
@Table(name = "skill")
@SuppressWarnings("NullAway.Init")
class Skill {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SkillId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "category_id"))
    private @Nullable SkillCategoryId categoryId;

    Skill() {}

    Skill(SkillId id, String name) {
        this.id = id;
        this.name = name;
    }

    /** @param category null for none */
    void change(String newName, @Nullable SkillCategoryId category) {
        name = newName;
        categoryId = category;
    }

    SkillId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    Optional<SkillCategoryId> category() {
        return Optional.ofNullable(categoryId);
    }
}
