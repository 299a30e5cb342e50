package org.clientele.portal;

/**
 * A vacancy at a glance, as a contact follows it (docs/features.md S2.41).
 *
 * @param candidates put forward, as far as the contact sees them
 * @param fresh of them, put before the contact and not opened yet
 */
public record PortalVacancySummary(PortalVacancyRow row, long candidates, long fresh, PortalStars stars) {}
