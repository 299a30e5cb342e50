package org.clientele.contact;

import java.util.List;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a business card on the client's page (docs/features.md S3.19).
 *
 * @param version goes back with acts on the card
 * @param emails the first is used unless another is chosen; likewise the phones
 */
public record BusinessCard(
        ContactId id,
        long version,
        @Nullable LocationId locationId,
        String salutation,
        String firstName,
        String lastName,
        String position,
        String department,
        boolean contactPerson,
        Authority mayCollectMail,
        Authority mayRepresent,
        RepresentativeCapacity representsAs,
        Activity activity,
        DoNotContact doNotContact,
        List<ContactAddress> emails,
        List<ContactAddress> phones) {

    public String fullName() {
        return ContactDetails.fullName(firstName, lastName);
    }
}
