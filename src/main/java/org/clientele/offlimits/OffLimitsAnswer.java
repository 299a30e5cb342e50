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

    /** Nothing that a company could be recognised by, such as an address at a public mail service. */
    record Unclear() implements OffLimitsAnswer {}

    /**
     * The question cannot be read; it was not asked.
     *
     * @param messageKey translation key of what is wrong with it
     */
    record Invalid(String messageKey) implements OffLimitsAnswer {}
}
