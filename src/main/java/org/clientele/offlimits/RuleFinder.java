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

    /** How names are understood: for sure, or in part. */
    private interface Naming {
        Map<Wording, List<Recognised>> of(Set<Wording> asked);
    }

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

    /**
     * The rules in force today that cover somebody who is meant; whoever is free is absent.
     *
     * @param asked each question with all that it may be understood by
     */
    <Q> Map<Q, FoundRules> find(Map<Q, List<Wording>> asked, LocalDate today) {
        return find(asked, names::meant, today);
    }

    /**
     * The rules in force today on companies whose names are a part of what is asked, or the other way round. They tell
     * more than everybody may know: what goes out passes {@link FoundRules#veiled}.
     */
    <Q> Map<Q, FoundRules> findSimilar(Map<Q, List<Wording>> asked, LocalDate today) {
        return find(asked, names::partlyMeant, today);
    }

    private <Q> Map<Q, FoundRules> find(Map<Q, List<Wording>> asked, Naming naming, LocalDate today) {
        return asked.isEmpty()
                ? Map.of()
                : lookPast.at(
                        Purpose.OFF_LIMITS_QUESTION,
                        () -> read(asked, naming, today),
                        this::told,
                        found -> found.values().stream()
                                .flatMap(rules -> rules.unseen().stream())
                                .collect(Collectors.toSet()));
    }

    private <Q> Map<Q, FoundRules> told(Map<Q, List<RuleHit>> hits) {
        Set<ClientId> seen = seen(hits.values().stream()
                .flatMap(List::stream)
                .map(RuleHit::client)
                .distinct()
                .toList());
        return hits.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new FoundRules(entry.getValue(), seen)));
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

    /** The exceptions from these rules that the person was granted. */
    List<Granted> granted(Collection<UUID> rules, AccountId person) {
        return rules.isEmpty()
                ? List.of()
                : lookPast.at(
                        Purpose.OFF_LIMITS_QUESTION,
                        () -> overrides.findGranted(rules, person.value()),
                        granted -> Set.of());
    }

    /** Of these clients those that who is asking sees. */
    private Set<ClientId> seen(List<ClientId> clients) {
        return clients.isEmpty() ? Set.of() : lookup.findSeen(clients);
    }

    private <Q> Map<Q, List<RuleHit>> read(Map<Q, List<Wording>> asked, Naming naming, LocalDate today) {
        Map<Wording, List<Recognised>> meant =
                naming.of(asked.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Set<UUID> rules = meant.values().stream()
                .flatMap(List::stream)
                .map(Recognised::ruleId)
                .collect(Collectors.toSet());
        List<RuleFacts> facts = rules.isEmpty() ? List.of() : lookup.findInForce(rules, today);
        if (facts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RuleFacts> inForce = facts.stream().collect(Collectors.toMap(RuleFacts::ruleId, Function.identity()));
        Map<UUID, List<String>> places = places(facts);
        Askable people = Askable.of(accounts);
        Map<Q, List<RuleHit>> hits = new HashMap<>();
        asked.forEach((question, wordings) -> hits.put(
                question,
                surest(wordings.stream().flatMap(each -> meant.getOrDefault(each, List.of()).stream()))
                        .flatMap(found -> Optional.ofNullable(inForce.get(found.ruleId()))
                                .map(fact -> fact.hit(found, places.getOrDefault(found.ruleId(), List.of()), people))
                                .stream())
                        .limit(HITS_MAX)
                        .toList()));
        hits.values().removeIf(List::isEmpty);
        return hits;
    }

    /** Each rule by the surest of the names that it was recognised by. */
    private static Stream<Recognised> surest(Stream<Recognised> recognised) {
        return recognised
                .collect(Collectors.toMap(Recognised::ruleId, Function.identity(), Recognised::orSurer))
                .values()
                .stream()
                .sorted(Recognised.SUREST_FIRST);
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
