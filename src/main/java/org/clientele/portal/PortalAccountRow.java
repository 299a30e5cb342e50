package org.clientele.portal;

import java.time.Instant;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of all.
 *
 * @param delivered which role it is of those that were there from the beginning; null for all others. Likewise the profile
 * @param lastSignInAt null if the contact has never signed in
 */
public record PortalAccountRow(
        PortalAccountId id,
        long version,
        ContactId contact,
        String name,
        ClientId client,
        String clientName,
        String roleName,
        @Nullable Delivered delivered,
        String profileName,
        @Nullable Delivered profileDelivered,
        PortalAccountState state,
        @Nullable Instant lastSignInAt) {

    PortalAccountRow signedInAt(@Nullable Instant at) {
        return new PortalAccountRow(
                id,
                version,
                contact,
                name,
                client,
                clientName,
                roleName,
                delivered,
                profileName,
                profileDelivered,
                state,
                at);
    }
}
