package org.clientele.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A candidate as its history prints it. The components are the fields' names in the history. */
record CandidateSnapshot(
        String firstName,
        String lastName,
        String headline,
        String emails,
        String phones,
        String links,
        String address,
        @Nullable LocalDate bornOn,
        String employer,
        String skills,
        String languages,
        String salaryWish,
        @Nullable LocalDate availableFrom,
        @Nullable Integer noticeWeeks,
        String source,
        boolean photo,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn) {}
