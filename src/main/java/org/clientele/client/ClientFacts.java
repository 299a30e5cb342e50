package org.clientele.client;

import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Checked details with everything that their ids stand for, as the service has looked it up.
 *
 * @param owner null if nobody is in charge
 */
record ClientFacts(
        ClientDetails details,
        ClientStatus status,
        @Nullable Industry industry,
        @Nullable Owner owner) {

    /** The recruiter in charge, with the name that lists sort by. */
    record Owner(AccountId id, String name) {}
}
