package org.clientele.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is for assignments: by the server's clock, so that it is the same for everybody. */
@Component
class ServerDay {

    private final Clock clock;

    ServerDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
