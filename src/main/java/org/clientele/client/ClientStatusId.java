package org.clientele.client;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a status in the agency's list. */
@Embeddable
public record ClientStatusId(UUID value) implements TypedId, Serializable {}
