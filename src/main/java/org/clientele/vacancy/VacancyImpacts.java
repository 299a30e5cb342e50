package org.clientele.vacancy;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** What happens to vacancies when something is deleted that they hang on (docs/features.md N16). */
@Component
class VacancyImpacts implements ImpactContributor {

    private final VacancyRepository vacancies;

    VacancyImpacts(VacancyRepository vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        Stream<Impact> impacts =
                switch (record.type()) {
                    case CLIENT ->
                        Stream.of(new Impact(
                                "vacancy.impact.ofClient", vacancies.countOfClient(new ClientId(record.id()))));
                    case LOCATION ->
                        Stream.of(new Impact(
                                "vacancy.impact.ofLocation", vacancies.countAtLocation(new LocationId(record.id()))));
                    case CONTACT ->
                        Stream.of(new Impact("vacancy.impact.ofContact", vacancies.countOfContact(record.id())));
                    default -> Stream.empty();
                };
        return impacts.filter(impact -> impact.number() > 0).toList();
    }
}
