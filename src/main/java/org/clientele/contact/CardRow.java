package org.clientele.contact;

import java.util.List;
import org.clientele.contact.AddressRow.Medium;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/** What is read of a contact for its card, in the order of the constructor; the addresses are read for all at once. */
record CardRow(ContactId id, long version, @Nullable LocationId locationId, Person person, Activity activity) {

    BusinessCard toCard(List<AddressOf> addresses) {
        return new BusinessCard(
                id,
                version,
                locationId,
                person.salutation(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.department(),
                person.contactPerson(),
                person.mayCollectMail(),
                person.mayRepresent(),
                person.representsAs(),
                activity,
                person.doNotContact(),
                AddressOf.of(Medium.EMAIL, addresses),
                AddressOf.of(Medium.PHONE, addresses));
    }
}
