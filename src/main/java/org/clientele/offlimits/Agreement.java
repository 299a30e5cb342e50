package org.clientele.offlimits;

import java.util.UUID;

/** An attachment of the client that a rule can rest on. */
public record Agreement(UUID id, String title) {}
