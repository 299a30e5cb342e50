package org.clientele.portal;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement on what the portal reads: which contact looks. */
@Component
class PortalViewer implements Supplier<UUID> {

    private final PortalScope scope;

    PortalViewer(PortalScope scope) {
        this.scope = scope;
    }

    @Override
    public UUID get() {
        return scope.viewer();
    }
}
