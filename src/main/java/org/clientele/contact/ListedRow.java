package org.clientele.contact;

import java.time.Instant;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.contact.AddressRow.Medium;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/** What is read of a contact for the list, in the order of the constructor; the addresses are read for all at once. */
record ListedRow(
        ContactId id,
        long version,
        String firstName,
        String lastName,
        ClientId clientId,
        String clientName,
        String position,
        @Nullable LocationId locationId,
        String locationName,
        boolean contactPerson,
        Authority mayCollectMail,
        Authority mayRepresent,
        Activity activity,
        DoNotContact doNotContact,
        Instant changedAt) {

    ContactRow toRow(List<AddressOf> addresses) {
        return new ContactRow(
                id,
                version,
                firstName,
                lastName,
                clientId,
                clientName,
                position,
                locationId,
                locationName,
                first(Medium.EMAIL, addresses),
                first(Medium.PHONE, addresses),
                contactPerson,
                mayCollectMail,
                mayRepresent,
                activity,
                doNotContact,
                changedAt);
    }

    private static String first(Medium medium, List<AddressOf> addresses) {
        return AddressOf.of(medium, addresses).stream()
                .map(ContactAddress::value)
                .findFirst()
                .orElse("");
    }
}
