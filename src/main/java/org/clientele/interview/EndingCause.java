package org.clientele.interview;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an interview is called off with what it hangs on: a reason in no one's language, kept by name where people write
 * theirs. Each has the translation {@code interview.cancelReason.<NAME>}.
 */
public enum EndingCause {
    /** The candidate is put forward no longer. The candidate itself is never told so. */
    WITHDRAWN,
    /** The vacancy, or the client, is there no longer. */
    CLOSED;

    /** Empty for what people wrote. */
    public static Optional<EndingCause> of(String cancelReason) {
        return Arrays.stream(values())
                .filter(cause -> cause.name().equals(cancelReason))
                .findFirst();
    }
}
