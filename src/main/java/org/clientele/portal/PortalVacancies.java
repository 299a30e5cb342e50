package org.clientele.portal;

import java.util.List;
import java.util.Optional;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vacancies that the contact sees who acts. What is not seen answers like what is not there. */
@Service
@ContactsOnly
public class PortalVacancies {

    private static final Limit MOST = Limit.of(500);

    private final VisibleVacancyRepository vacancies;

    PortalVacancies(VisibleVacancyRepository vacancies) {
        this.vacancies = vacancies;
    }

    /** All of them, by title. */
    @Transactional(readOnly = true)
    public List<PortalVacancyRow> list() {
        return vacancies.findRows(MOST);
    }

    @Transactional(readOnly = true)
    public Optional<PortalVacancyView> find(VacancyId id) {
        return vacancies.findById(id.value()).map(vacancy -> vacancy.toView(vacancies.findStages(id.value())));
    }
}
