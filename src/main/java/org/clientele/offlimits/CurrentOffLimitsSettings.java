package org.clientele.offlimits;

/**
 * The settings as they are now.
 *
 * @param version to be given back when they are changed
 */
public record CurrentOffLimitsSettings(long version, OffLimitsSettingsDetails details) {}
