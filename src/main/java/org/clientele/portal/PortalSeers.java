package org.clientele.portal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement on what the portal reads: on whose behalf the contact looks. */
@Component
class PortalSeers implements Supplier<List<UUID>> {

    private final PortalScope scope;

    PortalSeers(PortalScope scope) {
        this.scope = scope;
    }

    @Override
    public List<UUID> get() {
        return scope.seers();
    }
}
