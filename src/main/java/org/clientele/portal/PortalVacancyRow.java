package org.clientele.portal;

import java.time.LocalDate;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/** A vacancy in the list of a contact's portal. */
public record PortalVacancyRow(
        VacancyId id,
        String title,
        String state,
        int openings,
        @Nullable LocalDate deadline) {}
