package org.clientele.contact;

import java.time.Instant;
import java.util.UUID;
import org.clientele.client.ClientId;

/**
 * One line of the pick-up log. The names are those of that day.
 *
 * @param remark what was handed over; may be empty
 */
public record PickupRow(
        UUID id,
        Instant pickedUpAt,
        ClientId clientId,
        String clientName,
        ContactId contactId,
        String contactName,
        String clerkName,
        String remark) {}
