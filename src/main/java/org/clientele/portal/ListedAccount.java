package org.clientele.portal;

import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/** What is read of an account for the list, in the order of the constructor. */
record ListedAccount(
        PortalAccountId id,
        @Nullable Long version,
        ContactId contact,
        String firstName,
        String lastName,
        ClientId client,
        String clientName,
        String roleName,
        @Nullable Delivered delivered,
        String profileName,
        @Nullable Delivered profileDelivered,
        PortalAccountState state) {

    PortalAccountRow toRow() {
        return new PortalAccountRow(
                id,
                version == null ? 0 : version,
                contact,
                (firstName + " " + lastName).strip(),
                client,
                clientName,
                roleName,
                delivered,
                profileName,
                profileDelivered,
                state,
                null);
    }
}
