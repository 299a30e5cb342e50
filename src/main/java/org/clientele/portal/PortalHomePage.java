package org.clientele.portal;

import java.util.List;

/**
 * What a contact reads on its home page.
 *
 * @param next the next interviews, by time
 */
public record PortalHomePage(List<PortalVacancySummary> vacancies, List<PortalAgendaItem> next) {

    public PortalHomePage {
        vacancies = List.copyOf(vacancies);
        next = List.copyOf(next);
    }
}
