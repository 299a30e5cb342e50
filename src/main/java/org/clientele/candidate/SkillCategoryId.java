package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a category of skills. */
@Embeddable
public record SkillCategoryId(UUID value) implements TypedId, Serializable {}
