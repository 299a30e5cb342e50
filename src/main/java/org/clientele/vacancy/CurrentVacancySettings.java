package org.clientele.vacancy;

/** The settings as they are now, with the version that goes back with a change. */
public record CurrentVacancySettings(long version, VacancySettingsDetails details) {}
