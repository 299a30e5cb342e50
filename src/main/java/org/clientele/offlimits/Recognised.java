package org.clientele.offlimits;

import java.util.UUID;

/**
 * A client that was recognised, through the surest of its names.
 *
 * @param clientId the client that was recognised, which the rule covers
 */
record Recognised(UUID ruleId, UUID clientId, Match match, String text) {}
