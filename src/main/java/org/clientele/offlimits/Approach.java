package org.clientele.offlimits;

import java.util.List;

/**
 * Somebody is about to be approached.
 *
 * @param whom the person, as a request for an exception names one
 * @param employer all that is known of the employer: names, NIP, REGON, KRS, e-mail addresses, domains
 */
public record Approach(String whom, List<String> employer) {

    public Approach {
        employer = List.copyOf(employer);
    }
}
