package org.clientele.portal.setup;

import java.util.List;
import org.clientele.contact.AddressKind;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactDetails;

/** All that has to be known of somebody who is entered and invited at once (docs/features.md S2.7 to S2.9). */
public record NewContact(String firstName, String lastName, String email) {

    ContactDetails details() {
        ContactDetails none = ContactDetails.empty(null);
        return new ContactDetails(
                        none.salutation(),
                        firstName,
                        lastName,
                        none.position(),
                        none.department(),
                        none.locationId(),
                        none.reportsToId(),
                        none.language(),
                        none.emails(),
                        none.phones(),
                        none.contactPerson(),
                        none.mayCollectMail(),
                        none.mayRepresent(),
                        none.representsAs(),
                        none.additionalInformation(),
                        none.doNotContact())
                .reachedBy(
                        email.isBlank() ? List.of() : List.of(new ContactAddress(AddressKind.WORK, email.strip())),
                        List.of());
    }
}
