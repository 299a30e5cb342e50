package org.clientele.client;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a client. */
@Embeddable
public record ClientId(UUID value) implements TypedId, Serializable {}
