package org.clientele.portal;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement on what the portal reads: whose preview is being made. */
@Component
class PortalConsidered implements Supplier<UUID> {

    private final PortalScope scope;

    PortalConsidered(PortalScope scope) {
        this.scope = scope;
    }

    @Override
    public UUID get() {
        return scope.considered();
    }
}
