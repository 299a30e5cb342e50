package org.clientele.contact;

import java.time.Instant;
import java.util.List;
import org.clientele.client.ClientRef;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the details page shows of a contact.
 *
 * @param version goes back with what was changed
 * @param client as it was named when this was read
 * @param locationName empty without a location
 * @param reportsTo the superior, who may be archived by now
 * @param userName given automatically, for the portal (docs/features.md S3.21)
 * @param mergedInto the contact that has absorbed this one; null for all others
 * @param absorbed the contacts that this one has absorbed and that can still be looked at
 */
public record ContactView(
        ContactId id,
        long version,
        ClientRef client,
        boolean archived,
        ContactDetails details,
        String locationName,
        @Nullable ContactRef reportsTo,
        String userName,
        Activity activity,
        @Nullable ContactRef mergedInto,
        List<ContactRef> absorbed,
        Instant changedAt,
        String changedBy) {}
