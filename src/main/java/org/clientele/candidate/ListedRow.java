package org.clientele.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clientele.candidate.AddressRow.Medium;
import org.jspecify.annotations.Nullable;

/** What is read of a candidate for the list, in the order of the constructor; the rest is read for all at once. */
record ListedRow(
        CandidateId id,
        long version,
        int number,
        String firstName,
        String lastName,
        String headline,
        String city,
        @Nullable LocalDate availableFrom,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn,
        Instant changedAt) {

    /** The address of a candidate. */
    record Address(CandidateId candidate, Medium medium, String address) {}

    /** The name of a skill that a candidate has. */
    record Skilled(CandidateId candidate, String skill) {}

    CandidateRow toRow(List<Address> addresses, List<Skilled> skills) {
        return new CandidateRow(
                id,
                version,
                number,
                firstName,
                lastName,
                headline,
                city,
                first(Medium.EMAIL, addresses),
                first(Medium.PHONE, addresses),
                skills.stream().map(Skilled::skill).toList(),
                availableFrom,
                consent,
                consentExpiresOn,
                changedAt);
    }

    private static String first(Medium medium, List<Address> addresses) {
        return addresses.stream()
                .filter(address -> address.medium() == medium)
                .map(Address::address)
                .findFirst()
                .orElse("");
    }
}
