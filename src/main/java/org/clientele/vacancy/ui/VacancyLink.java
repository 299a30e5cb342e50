package org.clientele.vacancy.ui;

import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Vacancies open at their page. */
@Component
class VacancyLink extends RecordLink {

    VacancyLink() {
        super(RecordType.VACANCY, "vaadin:briefcase", id -> VacancyNavigation.url(new VacancyId(id)));
    }
}
