package org.clientele.portal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a role: what is seen. */
@Embeddable
public record PortalRoleId(UUID value) implements TypedId, Serializable {}
