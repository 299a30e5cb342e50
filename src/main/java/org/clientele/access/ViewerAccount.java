package org.clientele.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement: whose rows the filter lets through. */
@Component
class ViewerAccount implements Supplier<UUID> {

    /** No account has this id, so that nothing is seen without an actor. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Viewer viewer;

    ViewerAccount(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public UUID get() {
        return viewer.account().orElse(NOBODY);
    }
}
