package org.clientele.portal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a profile: what may be done. */
@Embeddable
public record PortalProfileId(UUID value) implements TypedId, Serializable {}
