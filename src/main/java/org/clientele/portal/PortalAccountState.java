package org.clientele.portal;

import java.util.Set;

/** Where an account for the portal stands. Stored by name; each has the translation {@code portal.state.<NAME>}. */
public enum PortalAccountState {
    INVITED,
    ACTIVE,
    DEACTIVATED,
    /** The invitation was not accepted in time. */
    EXPIRED;

    /** Whether an account in this state can come into the other one. */
    public boolean canBecome(PortalAccountState next) {
        return following().contains(next);
    }

    /** Whether it counts among the accounts that the settings allow (docs/features.md S1.7). */
    public boolean takesSeat() {
        return this == INVITED || this == ACTIVE;
    }

    private Set<PortalAccountState> following() {
        return switch (this) {
            case INVITED -> Set.of(ACTIVE, DEACTIVATED, EXPIRED);
            case ACTIVE -> Set.of(DEACTIVATED);
            case DEACTIVATED -> Set.of(ACTIVE, INVITED);
            case EXPIRED -> Set.of(INVITED, DEACTIVATED);
        };
    }
}
