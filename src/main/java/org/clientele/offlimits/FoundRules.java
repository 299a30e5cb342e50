package org.clientele.offlimits;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clientele.client.ClientId;

/**
 * Rules that were found, the surest first.
 *
 * @param seen of their clients those that who is asking sees
 */
record FoundRules(List<RuleHit> hits, Set<ClientId> seen) {

    boolean tellOfTheUnseen() {
        return hits.stream().anyMatch(hit -> !seen.contains(hit.client()));
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
