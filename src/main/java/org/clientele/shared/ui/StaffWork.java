package org.clientele.shared.ui;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells what a colleague has to do, for when they leave. Made as a Spring bean by each feature that gives people
 * something to do.
 */
public interface StaffWork {

    /** What is told first has the smallest number. */
    int order();

    /** What the account's owner has to do; empty if nothing. */
    Optional<Amount> of(UUID account);

    /**
     * How much it is.
     *
     * @param key translation key with the number as {0}
     * @param url of the list of it, within the application
     */
    record Amount(String key, long number, String url) {}
}
