package org.clientele.portal.setup;

import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalSeats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out one seat after the other: whoever asks holds the settings until the seat is taken. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatKeeper implements PortalSeats {

    private final PortalSettingsRepository settings;
    private final SeatQueries seats;

    SeatKeeper(PortalSettingsRepository settings, SeatQueries seats) {
        this.settings = settings;
        this.seats = seats;
    }

    @Override
    public Optional<String> refusal(ClientId client) {
        PortalSettingsDetails now = settings.findForUpdate().details();
        if (!now.enabled()) {
            return Optional.of("portal.off");
        }
        if (isReached(now.limits().seats(), seats.takenForUpdate())) {
            return Optional.of("portal.seats.none");
        }
        return isReached(now.limits().seatsOfClient(), seats.takenForUpdate(client.value()))
                ? Optional.of("portal.seats.noneOfClient")
                : Optional.empty();
    }

    private static boolean isReached(@Nullable Integer limit, int taken) {
        return limit != null && taken >= limit;
    }
}
