package org.clientele.submission;

import java.time.LocalDate;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.jspecify.annotations.Nullable;

/** What has to be known of a candidate before one is put forward. */
record CandidateLine(
        CandidateId id,
        String firstName,
        String lastName,
        boolean archived,
        String employer,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn) {

    String name() {
        return (firstName + " " + lastName).strip();
    }

    /** The consent as it is on that day, whether or not the nightly job has been here. */
    ConsentState consentOn(LocalDate today) {
        return consent == ConsentState.GIVEN && consentExpiresOn != null && consentExpiresOn.isBefore(today)
                ? ConsentState.EXPIRED
                : consent;
    }
}
