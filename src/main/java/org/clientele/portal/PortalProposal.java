package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;

/** A time to choose for an interview. */
public record PortalProposal(UUID id, Instant startsAt, Instant endsAt) {}
