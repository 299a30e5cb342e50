package org.clientele.offlimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.IndustryId;
import org.clientele.offlimits.MarketAnswer.ClosedIndustry;
import org.clientele.offlimits.MarketAnswer.Company;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much of a market is closed before somebody takes on a search in it (docs/features.md N6). What it tells of a client
 * that who is asking may not see is {@link RuleHit}, as for a single question; of industries it tells numbers alone.
 */
@Service
@MayRead
public class OffLimitsMarket {

    private final RuleFinder finder;
    private final OffLimitsSwitch feature;
    private final Clock clock;

    OffLimitsMarket(RuleFinder finder, OffLimitsSwitch feature, Clock clock) {
        this.finder = finder;
        this.feature = feature;
        this.clock = clock;
    }

    /**
     * Free while the feature is off.
     *
     * @param companies by name, number or domain, as for a single question
     */
    @Transactional(readOnly = true)
    public MarketAnswer ask(List<String> companies, Collection<IndustryId> industries) {
        if (!feature.isOn()) {
            return MarketAnswer.FREE;
        }
        LocalDate today = Days.today(clock);
        Map<String, List<Wording>> asked = companies.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> List.of(Wording.of(name))));
        Map<String, FoundRules> found = finder.find(asked, today);
        Map<IndustryId, Long> covered = industries.isEmpty()
                ? Map.of()
                : finder.coveredIn(industries, today).stream()
                        .collect(Collectors.groupingBy(CoveredIndustry::industry, Collectors.counting()));
        return new MarketAnswer(
                companies.stream()
                        .map(name -> new Company(
                                name, found.getOrDefault(name, FoundRules.NONE).hits()))
                        .toList(),
                covered.entrySet().stream()
                        .map(entry -> new ClosedIndustry(
                                entry.getKey(), entry.getValue().intValue()))
                        .toList());
    }
}
