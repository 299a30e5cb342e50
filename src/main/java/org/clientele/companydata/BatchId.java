package org.clientele.companydata;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a batch. */
@Embeddable
public record BatchId(UUID value) implements TypedId, Serializable {}
