package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a stage of one vacancy's pipeline. */
@Embeddable
public record StageId(UUID value) implements TypedId, Serializable {}
