package org.clientele.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a document's template. */
@Embeddable
public record TemplateId(UUID value) implements TypedId, Serializable {}
