package org.clientele.team;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a team. */
@Embeddable
public record TeamId(UUID value) implements TypedId, Serializable {}
