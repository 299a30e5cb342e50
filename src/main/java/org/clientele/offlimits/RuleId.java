package org.clientele.offlimits;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of an off-limits rule. */
@Embeddable
public record RuleId(UUID value) implements TypedId, Serializable {}
