package org.clientele.offlimits;

import java.util.List;

/** What off-limits rules say to something that somebody is about to do with a person. */
public sealed interface OffLimitsVerdict {

    /** Go on. */
    record Free() implements OffLimitsVerdict {}

    /**
     * Say so, and let the person go on.
     *
     * @param similar where there are no hits: rules that may be meant
     */
    record Warning(List<RuleHit> hits, List<SimilarRule> similar) implements OffLimitsVerdict {

        public Warning {
            hits = List.copyOf(hits);
            similar = List.copyOf(similar);
        }
    }

    /** Go on only with an exception from each of the rules ({@link OffLimitsOverrides}). */
    record Blocked(List<RuleHit> hits) implements OffLimitsVerdict {

        public Blocked {
            hits = List.copyOf(hits);
        }
    }
}
