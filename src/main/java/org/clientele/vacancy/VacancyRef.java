package org.clientele.vacancy;

import org.clientele.client.ClientId;

/** A vacancy as others name and link it. */
public record VacancyRef(
        VacancyId id, String title, ClientId clientId, String clientName, VacancyState state, boolean archived) {}
