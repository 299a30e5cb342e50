package org.clientele.contact;

import java.time.LocalDate;
import org.clientele.client.ClientId;

/**
 * Somebody who comes to collect a client's mail, and whether that is allowed today.
 *
 * @param authority with the validity period
 * @param seen whether one sees the client otherwise
 */
public record Collector(
        ContactId id,
        String name,
        String position,
        ClientId clientId,
        String clientName,
        Authority authority,
        Activity activity,
        boolean seen) {

    Collector seen(boolean isSeen) {
        return new Collector(id, name, position, clientId, clientName, authority, activity, isSeen);
    }

    public MayCollect on(LocalDate day) {
        if (!authority.granted()) {
            return MayCollect.NOT_GRANTED;
        }
        if (!activity.active()) {
            return MayCollect.INACTIVE;
        }
        return switch (authority.on(day)) {
            case HOLDS -> MayCollect.YES;
            case NOT_YET -> MayCollect.NOT_YET;
            case EXPIRED -> MayCollect.EXPIRED;
            case NOT_GRANTED -> MayCollect.NOT_GRANTED;
        };
    }
}
