package org.clientele.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * One vacancy in a list.
 *
 * @param since when it came into its state
 * @param locationName empty without a location
 * @param owner the name of who is in charge, or empty
 */
public record VacancyRow(
        VacancyId id,
        long version,
        String title,
        ClientId clientId,
        String clientName,
        VacancyState state,
        Instant since,
        VacancyPriority priority,
        @Nullable LocalDate deadline,
        int openings,
        String locationName,
        String owner,
        Instant changedAt) {}
