package org.clientele.vacancy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.client.Industries;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.location.Location;
import org.clientele.location.LocationReferences;
import org.springframework.stereotype.Component;

/** Finds what the ids in checked details stand for, and what cannot be right about them. */
@Component
class VacancyFactsLookup {

    private final VacancyRepository vacancies;
    private final LocationReferences locations;
    private final Industries industries;
    private final VacancyTeam team;

    VacancyFactsLookup(
            VacancyRepository vacancies, LocationReferences locations, Industries industries, VacancyTeam team) {
        this.vacancies = vacancies;
        this.locations = locations;
        this.industries = industries;
        this.team = team;
    }

    /** Either facts or errors by field. */
    record Found(Optional<VacancyFacts> facts, Map<String, String> errors) {}

    /** @param kept as the vacancy is now: who has left since may stay, but cannot be chosen anew */
    Found find(VacancyDetails details, ClientId client, VacancyDetails kept) {
        Map<String, String> errors = new HashMap<>();
        Optional<Location> location = details.location().flatMap(id -> locations.find(id, client));
        if (details.locationId() != null && location.isEmpty()) {
            errors.put("locationId", "error.gone");
        }
        if (!areThere(details.recruiters().keySet(), kept.recruiters().keySet(), ids -> team.among(ids, client))) {
            errors.put("recruiters", "vacancy.error.recruiters");
        }
        if (!areThere(
                details.contacts().keySet(), kept.contacts().keySet(), ids -> vacancies.findContacts(ids, client))) {
            errors.put("contacts", "vacancy.error.contacts");
        }
        if (!areThere(details.targetIndustries(), kept.targetIndustries(), this::known)) {
            errors.put("targetIndustries", "error.gone");
        }
        return new Found(
                errors.isEmpty() ? Optional.of(new VacancyFacts(details, location.orElse(null))) : Optional.empty(),
                errors);
    }

    private static <T> boolean areThere(Set<T> wanted, Set<T> kept, Function<Set<T>, Set<T>> find) {
        Set<T> chosen = new HashSet<>(wanted);
        chosen.removeAll(kept);
        return chosen.isEmpty() || find.apply(chosen).containsAll(chosen);
    }

    private Set<IndustryId> known(Set<IndustryId> wanted) {
        return industries.list().stream().map(IndustryItem::id).collect(Collectors.toSet());
    }
}
