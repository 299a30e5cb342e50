package org.clientele.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells who a candidate is and how to reach the person, so that it can be looked for where it must not stand
 * (docs/features.md N1).
 *
 * @param number stands for the name where that is hidden
 * @param address on one line, in no one's language; empty if nothing is known of it
 */
public record CandidateFacts(
        int number,
        String firstName,
        String lastName,
        List<String> emails,
        List<String> phones,
        List<String> links,
        String address,
        @Nullable LocalDate bornOn) {

    public CandidateFacts {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
