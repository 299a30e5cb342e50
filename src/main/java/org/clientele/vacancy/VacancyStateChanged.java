package org.clientele.vacancy;

import java.time.LocalDate;
import org.clientele.client.ClientId;

/**
 * A vacancy has come into another state.
 *
 * @param on the day on which it did
 */
public record VacancyStateChanged(
        VacancyId vacancy, ClientId client, VacancyState from, VacancyState to, LocalDate on) {}
