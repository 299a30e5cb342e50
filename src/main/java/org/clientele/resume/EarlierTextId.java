package org.clientele.resume;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a text that a draft had before. */
@Embeddable
public record EarlierTextId(UUID value) implements TypedId, Serializable {}
