package org.clientele.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy that the contact has asked for.
 *
 * @param state of the vacancy by now
 * @param decidedAt when the agency decided, or the contact took it back; null until then
 * @param approved whether the agency has taken it on
 * @param withdrawn whether the contact itself has taken it back
 * @param answer what it said to it, may be empty
 */
public record PortalRequest(
        UUID vacancy,
        String title,
        String description,
        int openings,
        String employmentForm,
        @Nullable LocalDate deadline,
        String state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        boolean approved,
        boolean withdrawn,
        String answer) {

    /** What it says by now. */
    public RequestDetails details() {
        return new RequestDetails(title, description, openings, EmploymentForm.valueOf(employmentForm), deadline);
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return decidedAt == null;
    }

    public VacancyId vacancyId() {
        return new VacancyId(vacancy);
    }
}
