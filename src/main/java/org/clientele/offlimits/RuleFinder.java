package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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
import org.clientele.security.AccountId;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.springframework.data.domain.Limit;
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

    /** So many names are compared letter by letter. */
    private static final int CANDIDATES = 500;

    private final RuleLookupRepository lookup;
    private final OverrideRepository overrides;
    private final NameSample sample;
    private final LookPast lookPast;

    RuleFinder(RuleLookupRepository lookup, OverrideRepository overrides, NameSample sample, LookPast lookPast) {
        this.lookup = lookup;
        this.overrides = overrides;
        this.sample = sample;
        this.lookPast = lookPast;
    }

    /** The rules in force today that cover somebody who is meant by one of the texts, the surest first. */
    List<RuleHit> find(Collection<String> texts, LocalDate today) {
        return lookPast.at(Purpose.OFF_LIMITS_QUESTION, () -> read(texts, today), this::tellsOfTheUnseen);
    }

    /** Whether the person was granted an exception from the rule. */
    boolean isExcepted(RuleId rule, String whom, AccountId person) {
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                () -> overrides.isGranted(rule.value(), whom, person.value()),
                granted -> false);
    }

    /** Of these clients those that who is asking sees. */
    Set<ClientId> seen(List<RuleHit> hits) {
        return hits.isEmpty()
                ? Set.of()
                : lookup.findSeen(hits.stream().map(RuleHit::client).toList());
    }

    private boolean tellsOfTheUnseen(List<RuleHit> hits) {
        return !seen(hits).containsAll(hits.stream().map(RuleHit::client).toList());
    }

    private List<RuleHit> read(Collection<String> texts, LocalDate today) {
        Map<UUID, Recognised> byRule = new HashMap<>();
        texts.stream()
                .flatMap(text -> Stream.concat(sharing(text), likeNamed(text)))
                .forEach(found -> byRule.merge(found.ruleId(), found, RuleFinder::surer));
        if (byRule.isEmpty()) {
            return List.of();
        }
        List<RuleFacts> facts = lookup.findInForce(byRule.keySet(), today);
        Map<UUID, List<String>> places = places(facts);
        return facts.stream()
                .map(fact -> fact.hit(byRule.get(fact.ruleId()), places.getOrDefault(fact.ruleId(), List.of())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RuleHit::match).thenComparing(RuleHit::recognised))
                .limit(HITS_MAX)
                .toList();
    }

    /**
     * What is to be said of each of the clients that a standing rule covers, also a rule of one of its group that who
     * is asking may not see: the badge does not name it.
     */
    Map<UUID, RuleBadge> badges(Collection<UUID> clients, LocalDate today) {
        return lookPast
                .at(Purpose.OFF_LIMITS_QUESTION, () -> lookup.findBadges(clients, today), badges -> false)
                .stream()
                .collect(Collectors.toMap(RuleBadge::clientId, Function.identity(), RuleBadge::stricter));
    }

    private Stream<Recognised> sharing(String text) {
        List<Clue> clues = Clue.of(text);
        return clues.isEmpty()
                ? Stream.empty()
                : lookup.findSharing(clues.stream().map(Clue::key).toList(), Limit.of(CANDIDATES)).stream()
                        .flatMap(candidate -> clues.stream()
                                .filter(clue -> clue.fits(candidate.name()))
                                .map(clue -> recognised(candidate, clue.match())));
    }

    private Stream<Recognised> likeNamed(String text) {
        String folded = Folding.fold(text);
        if (!Clue.isName(text) || folded.codePointCount(0, folded.length()) < Trigrams.LENGTH) {
            return Stream.empty();
        }
        String key = CompanyName.matchKey(text);
        String bare = CompanyName.bare(text);
        return lookup.findMatching(sample.wordsOfNamesLike(folded, CANDIDATES), Limit.of(CANDIDATES)).stream()
                .filter(candidate -> CompanyName.areNear(key, candidate.name().matchKey())
                        || CompanyName.areNear(
                                bare, CompanyName.bare(candidate.name().text())))
                .map(candidate -> recognised(candidate, Match.SIMILAR_NAME));
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

    private static Recognised recognised(NameCandidate candidate, Match match) {
        return new Recognised(
                candidate.ruleId(),
                candidate.name().clientId(),
                match,
                candidate.name().text());
    }

    private static Recognised surer(Recognised one, Recognised other) {
        return one.match().compareTo(other.match()) <= 0 ? one : other;
    }
}
