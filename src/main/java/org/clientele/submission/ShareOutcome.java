package org.clientele.submission;

import java.util.List;
import java.util.Map;

/** How putting candidates forward went. */
public sealed interface ShareOutcome {

    /**
     * The contacts can see them.
     *
     * @param candidates how many candidates
     * @param shown how often a candidate was shown to a contact who had not seen that before; 0 if nothing was new
     */
    record Shared(int candidates, int shown) implements ShareOutcome {}

    /** Something speaks against it that was not accepted or cannot be; nothing was written. */
    record Refused(List<ShareProblem> problems) implements ShareOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Some values cannot be kept; nothing was written.
     *
     * @param fields translation keys of the messages by the name of the field
     */
    record Invalid(Map<String, String> fields) implements ShareOutcome {}

    /** The vacancy is archived or was never there. */
    record Gone() implements ShareOutcome {}
}
