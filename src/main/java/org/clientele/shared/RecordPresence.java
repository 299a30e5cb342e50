package org.clientele.shared;

import java.util.UUID;

/** Tells whether what somebody has on the screen from before is still there for the signed-in person. */
public interface RecordPresence {

    /** Whether one may still see the record, be it in the archive. */
    boolean isThere(UUID record);

    /** Whether one may still work on it: one sees it, and neither it nor what it belongs to is archived. */
    boolean isInUse(UUID record);
}
