package org.clientele.portal.setup;

/** The portal was switched on or off, or has another address. */
public record PortalSettingsChanged(boolean enabled, String address) {}
