package org.clientele.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One candidate in the list of all.
 *
 * @param version goes back with acts on the row
 * @param email the first e-mail address, or empty; likewise the phone
 * @param skills by name
 */
public record CandidateRow(
        CandidateId id,
        long version,
        int number,
        String firstName,
        String lastName,
        String headline,
        String city,
        String email,
        String phone,
        List<String> skills,
        @Nullable LocalDate availableFrom,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn,
        Instant changedAt) {

    public CandidateRow {
        skills = List.copyOf(skills);
    }

    public String fullName() {
        return CandidateDetails.fullName(firstName, lastName);
    }
}
