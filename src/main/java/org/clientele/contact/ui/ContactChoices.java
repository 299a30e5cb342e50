package org.clientele.contact.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a contact offers to choose from.
 *
 * @param locations of the contact's client
 * @param colleagues contacts of the same client, and the superior even if archived
 * @param hints who else has an address
 * @param today at the reader's place
 */
record ContactChoices(List<LocationView> locations, List<ContactRef> colleagues, AddressHints hints, LocalDate today) {

    Optional<LocationView> location(@Nullable LocationId id) {
        return locations.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    Optional<ContactRef> colleague(@Nullable ContactId id) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().equals(id))
                .findFirst();
    }
}
