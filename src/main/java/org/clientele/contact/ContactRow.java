package org.clientele.contact;

import java.time.Instant;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * One contact in the list of all.
 *
 * @param version goes back with acts on the row
 * @param locationName empty without a location
 * @param email the first e-mail address, or empty; likewise the phone
 */
public record ContactRow(
        ContactId id,
        long version,
        String firstName,
        String lastName,
        ClientId clientId,
        String clientName,
        String position,
        @Nullable LocationId locationId,
        String locationName,
        String email,
        String phone,
        boolean contactPerson,
        Authority mayCollectMail,
        Authority mayRepresent,
        Activity activity,
        DoNotContact doNotContact,
        Instant changedAt) {

    public String fullName() {
        return ContactDetails.fullName(firstName, lastName);
    }
}
