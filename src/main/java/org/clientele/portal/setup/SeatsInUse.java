package org.clientele.portal.setup;

import org.clientele.security.Permission.MayAdminister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats of the portal are taken (docs/features.md S1.5 to S1.7). */
@Service
@MayAdminister
public class SeatsInUse {

    private final SeatQueries seats;

    SeatsInUse(SeatQueries seats) {
        this.seats = seats;
    }

    /** Invited ones count. */
    @Transactional(readOnly = true)
    public int count() {
        return seats.taken();
    }
}
