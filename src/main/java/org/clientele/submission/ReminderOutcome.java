package org.clientele.submission;

import java.util.List;

/** What becomes of asking a client once more for its answer. */
public sealed interface ReminderOutcome {

    /** These contacts are written to. */
    record Asked(List<String> contacts) implements ReminderOutcome {

        public Asked {
            contacts = List.copyOf(contacts);
        }
    }

    /** Nobody who was shown the candidate can be written to, or all of them were today already. */
    record NobodyToAsk() implements ReminderOutcome {}

    /** The answer is there by now, or the submission is not. */
    record NothingOwed() implements ReminderOutcome {}
}
