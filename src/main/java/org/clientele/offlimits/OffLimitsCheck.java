package org.clientele.offlimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How other features ask whether off-limits rules are in the way of what somebody is about to do, such as adding a
 * candidate whose employer is a client. An administrator decides whether they warn or block. What it tells of a client
 * that who is asking may not see is {@link RuleHit}, as for the question on the page.
 */
@Service
@MayRead
public class OffLimitsCheck {

    private final RuleFinder finder;
    private final OffLimitsSettings settings;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final Clock clock;

    OffLimitsCheck(
            RuleFinder finder, OffLimitsSettings settings, OffLimitsSwitch feature, CurrentActor actor, Clock clock) {
        this.finder = finder;
        this.settings = settings;
        this.feature = feature;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Free while the feature is off. A name that is only partly that of a protected company warns and never blocks.
     *
     * @param whom who is to be approached, as a request for an exception names the person
     * @param employer all that is known of the employer: names, NIP, REGON, KRS, e-mail addresses, domains
     */
    @Transactional(readOnly = true)
    public OffLimitsVerdict ask(String whom, Collection<String> employer) {
        return verdicts(Set.of(new Approach(whom, List.copyOf(employer)))).values().stream()
                .findFirst()
                .orElseGet(OffLimitsVerdict.Free::new);
    }

    /** The same of many at once; those that are free are absent. */
    @Transactional(readOnly = true)
    public Map<Approach, OffLimitsVerdict> ask(Collection<Approach> approaches) {
        return verdicts(Set.copyOf(approaches));
    }

    private Map<Approach, OffLimitsVerdict> verdicts(Set<Approach> approaches) {
        if (!feature.isOn()) {
            return Map.of();
        }
        LocalDate today = Days.today(clock);
        Map<Approach, List<Wording>> asked = approaches.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        approach ->
                                approach.employer().stream().map(Wording::of).toList()));
        Map<Approach, FoundRules> meant = notExcepted(finder.find(asked, today));
        asked.keySet().removeAll(meant.keySet());
        Map<Approach, OffLimitsVerdict> verdicts = new HashMap<>();
        notExcepted(finder.findSimilar(asked, today))
                .forEach((approach, similar) ->
                        verdicts.put(approach, new OffLimitsVerdict.Warning(List.of(), similar.veiled())));
        if (!meant.isEmpty()) {
            Mode mode = settings.current().details().mode();
            meant.forEach((approach, found) -> verdicts.put(approach, verdict(mode, found.hits())));
        }
        return verdicts;
    }

    private static OffLimitsVerdict verdict(Mode mode, List<RuleHit> hits) {
        return switch (mode) {
            case WARN -> new OffLimitsVerdict.Warning(hits, List.of());
            case BLOCK -> new OffLimitsVerdict.Blocked(hits);
        };
    }

    /** Without the rules that who is asking was granted an exception from. */
    private Map<Approach, FoundRules> notExcepted(Map<Approach, FoundRules> found) {
        Set<UUID> rules = found.values().stream()
                .flatMap(each -> each.hits().stream())
                .map(hit -> hit.rule().value())
                .collect(Collectors.toSet());
        List<Granted> granted =
                actor.staff().map(person -> finder.granted(rules, person.id())).orElse(List.of());
        Map<Approach, FoundRules> left = new HashMap<>();
        found.forEach((approach, each) -> left.put(
                approach,
                each.only(hit -> granted.stream().noneMatch(exception -> exception.isFor(hit, approach.whom())))));
        left.values().removeIf(FoundRules::isEmpty);
        return left;
    }
}
