package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a skill. */
@Embeddable
public record SkillId(UUID value) implements TypedId, Serializable {}
