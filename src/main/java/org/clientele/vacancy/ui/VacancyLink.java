package org.clientele.vacancy.ui;

import java.util.UUID;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Vacancies open at their page. */
@Component
class VacancyLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.VACANCY;
    }

    @Override
    public String url(UUID id) {
        return VacancyNavigation.url(new VacancyId(id));
    }

    @Override
    public String icon() {
        return "vaadin:briefcase";
    }
}
