package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy that the contact has asked for.
 *
 * @param state of the vacancy by now
 * @param decidedAt null as long as the agency has not decided
 * @param approved whether the agency has taken it on
 * @param answer what it said to it, may be empty
 */
public record PortalRequest(
        UUID vacancy,
        String title,
        String state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        boolean approved,
        String answer) {

    public VacancyId vacancyId() {
        return new VacancyId(vacancy);
    }
}
