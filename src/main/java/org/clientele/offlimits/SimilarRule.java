package org.clientele.offlimits;

import java.util.List;

/** A rule on a company whose name has words in common with what was asked: it may be meant, or another company. */
public sealed interface SimilarRule {

    /** One on a client that who is asking sees. */
    record Seen(RuleHit hit) implements SimilarRule {}

    /**
     * One on a client that who is asking does not see. Since parts of names are enough to find it, nothing is told of it
     * but that there is one: nobody gets to know clients by trying names.
     *
     * @param ask who knows more
     */
    record Hidden(List<String> ask) implements SimilarRule {

        public Hidden {
            ask = List.copyOf(ask);
        }
    }
}
