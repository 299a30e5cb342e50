package org.clientele.portal.setup;

import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalRoleId;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is invited gets.
 *
 * @param language code of the language of its letters and pages; empty for the contact's own
 * @param hideContactData whether contact data of candidates stay closed, whatever the role says (S2.10 to S2.12)
 * @param release a vacancy that it sees from now on, where the agency asks for one first (S3.36); null for none
 */
public record PortalAccess(
        PortalRoleId role,
        PortalProfileId profile,
        String language,
        boolean hideContactData,
        @Nullable VacancyId release) {}
