package org.clientele.contact;

import java.time.LocalDate;
import org.clientele.shared.NamesRecord;
import org.jspecify.annotations.Nullable;

/** A contact as its history prints it: names instead of ids. The components are the fields' names in the history. */
record ContactSnapshot(
        NamesRecord client,
        @Nullable NamesRecord location,
        String salutation,
        String firstName,
        String lastName,
        String position,
        String department,
        @Nullable NamesRecord reportsTo,
        String language,
        String emails,
        String phones,
        boolean contactPerson,
        String mayCollectMail,
        String mayRepresent,
        @Nullable RepresentativeCapacity representsAs,
        String additionalInformation,
        @Nullable LocalDate doNotContactSince,
        String doNotContactReason,
        String userName,
        boolean active,
        @Nullable InactiveReason inactiveReason,
        @Nullable LocalDate returnsOn) {}
