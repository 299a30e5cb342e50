package org.clientele.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A heading under which skills stand. */
@Entity
@Table(name = "skill_category")
@SuppressWarnings("NullAway.Init")
class SkillCategory {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SkillCategoryId id;

    @Version
    private @Nullable Long version;

    private String name;
    private int position;

    SkillCategory() {}

    SkillCategory(SkillCategoryId id, String name, int position) {
        this.id = id;
        this.name = name;
        this.position = position;
    }

    void rename(String newName) {
        name = newName;
    }

    SkillCategoryId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }
}
