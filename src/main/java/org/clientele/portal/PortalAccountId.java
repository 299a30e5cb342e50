package org.clientele.portal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a contact's account for the portal. */
@Embeddable
public record PortalAccountId(UUID value) implements TypedId, Serializable {}
