package org.clientele.portal;

import java.util.Optional;
import org.clientele.client.ClientId;

/** Asked before an account is given out: whether the portal is on, and has a seat left (docs/features.md S1.5 to S1.8, S1.30). */
public interface PortalSeats {

    /**
     * Has to be asked in the transaction that gives it out: until that ends, everybody else who asks has to wait.
     *
     * @return the translation key of why not; empty if one more contact of the client can be invited
     */
    Optional<String> refusal(ClientId client);
}
