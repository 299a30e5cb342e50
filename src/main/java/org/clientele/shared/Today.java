package org.clientele.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What day it is, for whoever has no time zone to ask. */
public final class Today {

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private Today() {}

    /** Where the day begins first: nobody's today is later, so that a day after it is in the future for everybody. */
    public static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, FIRST);
    }
}
