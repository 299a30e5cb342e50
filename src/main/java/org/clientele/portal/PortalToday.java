package org.clientele.portal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asked by Hibernate before each statement on what the portal reads: which day it is. */
@Component
class PortalToday implements Supplier<LocalDate> {

    private final PortalScope scope;

    PortalToday(PortalScope scope) {
        this.scope = scope;
    }

    @Override
    public LocalDate get() {
        return scope.today();
    }
}
