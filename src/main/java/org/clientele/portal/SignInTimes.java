package org.clientele.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When contacts have signed in last, as far as they have. */
public interface SignInTimes {

    /** By account; whose accounts these are the caller has seen to. */
    Map<UUID, Instant> of(List<UUID> accounts);
}
