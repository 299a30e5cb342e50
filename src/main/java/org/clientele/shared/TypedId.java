package org.clientele.shared;

import java.util.UUID;

/** An id that says what it is the id of. The value is a UUIDv7, so ids sort by the time they were made. */
public interface TypedId {

    UUID value();
}
