package org.clientele.offlimits;

import java.util.List;

/** What to say to "May I approach someone at …?" */
public sealed interface OffLimitsAnswer {

    /** No rule in force is known that would forbid it. */
    record Free() implements OffLimitsAnswer {}

    /** Somebody must be asked first. */
    record OffLimits(List<RuleHit> hits) implements OffLimitsAnswer {

        public OffLimits {
            hits = List.copyOf(hits);
        }
    }

    /** A company whose name has words in common is off limits: nobody but a person can tell whether it is meant. */
    record Perhaps(List<SimilarRule> rules) implements OffLimitsAnswer {

        public Perhaps {
            rules = List.copyOf(rules);
        }
    }

    /** Nothing that a company could be recognised by, such as an address at a public mail service. */
    record Unclear(Missing missing) implements OffLimitsAnswer {}

    /**
     * The question cannot be read; it was not asked.
     *
     * @param messageKey translation key of what is wrong with it
     */
    record Invalid(String messageKey) implements OffLimitsAnswer {}
}
