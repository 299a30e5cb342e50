package org.clientele.portal.setup;

import org.clientele.portal.PortalAccountState;

/** Somebody of the same client who uses the portal or is invited to. */
public record Colleague(String name, String position, PortalAccountState state) {}
