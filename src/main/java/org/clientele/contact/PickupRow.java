package org.clientele.contact;

import java.time.Instant;
import java.util.UUID;
import org.clientele.client.ClientId;

/**
 * One line of the pick-up log. The names are those of that day.
 *
 * @param clientSeen whether the client is still there, for one to see
 * @param contactSeen likewise the person, who may belong to another client today
 * @param remark what was handed over; may be empty
 */
public record PickupRow(
        UUID id,
        Instant pickedUpAt,
        ClientId clientId,
        String clientName,
        boolean clientSeen,
        ContactId contactId,
        String contactName,
        boolean contactSeen,
        String clerkName,
        String remark) {}
