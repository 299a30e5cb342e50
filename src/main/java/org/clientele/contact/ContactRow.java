package org.clientele.contact;

import java.time.Instant;
import org.clientele.client.ClientId;

/**
 * One contact in the list of all.
 *
 * @param locationName empty without a location
 * @param email the first e-mail address, or empty; likewise the phone
 */
public record ContactRow(
        ContactId id,
        String firstName,
        String lastName,
        ClientId clientId,
        String clientName,
        String position,
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
