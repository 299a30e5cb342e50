package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.access.LookPast;
import org.clientele.client.ClientId;
import org.clientele.client.IndustryId;
import org.clientele.security.AccountId;
import org.clientele.security.Accounts;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads of the rules of all clients, also of those that who is asking may not see: whether somebody may be approached
 * must not depend on who asks. This is the one place of the module that looks past the policy of who sees what; what it
 * hands out stands in {@link RuleHit} and {@link RuleBadge}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RuleFinder {

    /** More would not be read. */
    static final int HITS_MAX = 10;

    private final RuleLookupRepository lookup;
    private final OverrideRepository overrides;
    private final NameFinder names;
    private final Accounts accounts;
    private final LookPast lookPast;

    RuleFinder(
            RuleLookupRepository lookup,
            OverrideRepository overrides,
            NameFinder names,
            Accounts accounts,
            LookPast lookPast) {
        this.lookup = lookup;
        this.overrides = overrides;
        this.names = names;
        this.accounts = accounts;
        this.lookPast = lookPast;
    }

    /** The rules in force today that cover somebody who is meant by one of the questions. */
    FoundRules find(Collection<Wording> asked, LocalDate today) {
        return find(() -> read(asked.stream().flatMap(names::meant), today));
    }

    /**
     * The rules in force today on companies whose names are a part of one of the questions, or the other way round.
     * They tell more than everybody may know: what goes out passes {@link FoundRules#veiled}.
     */
    FoundRules findSimilar(Collection<Wording> asked, LocalDate today) {
        return find(() -> read(asked.stream().flatMap(names::partlyMeant), today));
    }

    /** The rules in force today on each of the companies; those that are free are absent. */
    Map<String, List<RuleHit>> findEach(Collection<String> companies, LocalDate today) {
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                () -> {
                    Map<String, List<RuleHit>> found = new HashMap<>();
                    companies.forEach(name -> found.put(name, read(names.meant(Wording.of(name)), today)));
                    found.values().removeIf(List::isEmpty);
                    return found;
                },
                found -> unseen(found.values().stream()
                        .flatMap(List::stream)
                        .map(RuleHit::client)
                        .toList()));
    }

    /** The clients in these industries that rules cover today. */
    List<CoveredIndustry> coveredIn(Collection<IndustryId> industries, LocalDate today) {
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                () -> lookup.findCovered(industries, today),
                found -> unseen(found.stream().map(CoveredIndustry::client).toList()));
    }

    private Set<UUID> unseen(List<ClientId> told) {
        Set<ClientId> seen = seen(told);
        return told.stream()
                .filter(client -> !seen.contains(client))
                .map(ClientId::value)
                .collect(Collectors.toSet());
    }

    private FoundRules find(Supplier<List<RuleHit>> reading) {
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                reading,
                hits -> new FoundRules(
                        hits, seen(hits.stream().map(RuleHit::client).toList())),
                FoundRules::unseen);
    }

    /** Whether the person was granted an exception from the rule. */
    boolean isExcepted(RuleId rule, String whom, AccountId person) {
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                () -> overrides.isGranted(rule.value(), whom, person.value()),
                granted -> Set.of());
    }

    /** Of these clients those that who is asking sees. */
    private Set<ClientId> seen(List<ClientId> clients) {
        return clients.isEmpty() ? Set.of() : lookup.findSeen(clients);
    }

    private List<RuleHit> read(Stream<Recognised> recognised, LocalDate today) {
        Map<UUID, Recognised> byRule =
                recognised.collect(Collectors.toMap(Recognised::ruleId, Function.identity(), Recognised::orSurer));
        List<RuleFacts> facts = byRule.isEmpty() ? List.of() : lookup.findInForce(byRule.keySet(), today);
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<UUID, RuleFacts> inForce = facts.stream().collect(Collectors.toMap(RuleFacts::ruleId, Function.identity()));
        Map<UUID, List<String>> places = places(facts);
        Askable people = Askable.of(accounts);
        return byRule.values().stream()
                .sorted(Recognised.SUREST_FIRST)
                .flatMap(found -> Optional.ofNullable(inForce.get(found.ruleId()))
                        .map(fact -> fact.hit(found, places.getOrDefault(found.ruleId(), List.of()), people))
                        .stream())
                .limit(HITS_MAX)
                .toList();
    }

    /**
     * What is to be said of each of the clients that a standing rule covers, also a rule of one of its group that who
     * is asking may not see: the badge does not name it. Of clients that who is asking does not see nothing is said.
     */
    Map<UUID, RuleBadge> badges(Collection<UUID> clients, LocalDate today) {
        List<RuleBadge> found =
                lookPast.at(Purpose.OFF_LIMITS_QUESTION, () -> lookup.findBadges(clients, today), badges -> Set.of());
        Set<ClientId> seen =
                seen(found.stream().map(badge -> new ClientId(badge.clientId())).toList());
        return found.stream()
                .filter(badge -> seen.contains(new ClientId(badge.clientId())))
                .collect(Collectors.toMap(RuleBadge::clientId, Function.identity(), RuleBadge::stricter));
    }

    private Map<UUID, List<String>> places(List<RuleFacts> facts) {
        List<UUID> local = facts.stream()
                .filter(fact -> fact.cover() == Cover.LOCATIONS)
                .map(RuleFacts::ruleId)
                .toList();
        return local.isEmpty()
                ? Map.of()
                : lookup.findPlaces(local).stream()
                        .collect(Collectors.groupingBy(
                                RulePlace::ruleId, Collectors.mapping(RulePlace::title, Collectors.toList())));
    }
}
