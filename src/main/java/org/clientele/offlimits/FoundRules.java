package org.clientele.offlimits;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;

/**
 * Rules that were found, the surest first.
 *
 * @param seen of their clients those that who is asking sees
 */
record FoundRules(List<RuleHit> hits, Set<ClientId> seen) {

    static final FoundRules NONE = new FoundRules(List.of(), Set.of());

    /** Clients that are told of though they are not seen. */
    Set<UUID> unseen() {
        return hits.stream()
                .map(RuleHit::client)
                .filter(client -> !seen.contains(client))
                .map(ClientId::value)
                .collect(Collectors.toSet());
    }

    FoundRules only(Predicate<RuleHit> wanted) {
        return new FoundRules(hits.stream().filter(wanted).toList(), seen);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    /** What who is asking may be told of rules that are not sure to be meant. */
    List<SimilarRule> veiled() {
        return hits.stream()
                .<SimilarRule>map(hit ->
                        seen.contains(hit.client()) ? new SimilarRule.Seen(hit) : new SimilarRule.Hidden(hit.ask()))
                .distinct()
                .toList();
    }
}
