package org.clientele.portal.setup;

import java.time.LocalDate;

/**
 * A vacancy that has ended so long ago that it would be seen no more.
 *
 * @param contacts how many it is released to
 */
public record Vanishing(String title, String clientName, LocalDate endedOn, long contacts) {

    /** No more are named. */
    public static final int MOST = 20;
}
