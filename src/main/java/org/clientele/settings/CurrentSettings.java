package org.clientele.settings;

/**
 * The settings as they are now.
 *
 * @param version to be given back when they are changed
 */
public record CurrentSettings(long version, SettingsDetails details) {}
