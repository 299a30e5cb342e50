package org.clientele.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.portal.VisibleVacancyRepository.Tally;
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
    private final PortalScope scope;

    PortalVacancies(VisibleVacancyRepository vacancies, PortalScope scope) {
        this.vacancies = vacancies;
        this.scope = scope;
    }

    /** All of them, by title. */
    @Transactional(readOnly = true)
    public List<PortalVacancyRow> list() {
        return vacancies.findRows(MOST);
    }

    /** The same with their numbers: two statements, however many they are. */
    @Transactional(readOnly = true)
    public List<PortalVacancySummary> overview() {
        Map<UUID, Tally> tallies = vacancies.findTallies(scope.viewer()).stream()
                .collect(Collectors.toMap(Tally::vacancy, tally -> tally));
        return list().stream()
                .map(row -> Optional.ofNullable(tallies.get(row.id().value()))
                        .map(tally -> new PortalVacancySummary(row, tally.candidates(), tally.fresh(), tally.stars()))
                        .orElseGet(() -> new PortalVacancySummary(row, 0, 0, PortalStars.NONE)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PortalVacancyView> find(VacancyId id) {
        return vacancies.findById(id.value()).map(vacancy -> vacancy.toView(vacancies.findStages(id.value())));
    }
}
