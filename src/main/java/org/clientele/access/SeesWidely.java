package org.clientele.access;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement: whether the filter looks each row up, as the actor sees very many clients. */
@Component
class SeesWidely implements Supplier<Boolean> {

    private final Viewer viewer;
    private final KnownReaches reaches;

    SeesWidely(Viewer viewer, KnownReaches reaches) {
        this.viewer = viewer;
        this.reaches = reaches;
    }

    @Override
    public Boolean get() {
        return viewer.account().map(reaches::isWide).orElse(false);
    }
}
