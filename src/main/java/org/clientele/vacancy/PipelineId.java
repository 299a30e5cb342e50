package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a template of pipelines. */
@Embeddable
public record PipelineId(UUID value) implements TypedId, Serializable {}
