package org.clientele.resume;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a résumé for clients, of which there is one draft and any number of released versions. */
@Embeddable
public record ClientResumeId(UUID value) implements TypedId, Serializable {}
