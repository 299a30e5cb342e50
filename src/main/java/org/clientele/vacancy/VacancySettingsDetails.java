package org.clientele.vacancy;

/**
 * What an administrator decides on vacancies and portals.
 *
 * @param inviteAfterRelease whether a contact can be invited to the portal only once a vacancy is released to it
 *     (docs/features.md S3.36)
 */
public record VacancySettingsDetails(boolean inviteAfterRelease) {}
