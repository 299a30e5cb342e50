package org.clientele.isolation;

import org.clientele.security.Role;

/** Those who must not see the hidden client, as long as it is not granted to them. */
enum Viewer {
    /** Has worked for the client once. */
    RECRUITER(Role.RECRUITER),
    /** Leads another team. */
    LEAD(Role.TEAM_LEAD),
    OBSERVER(Role.OBSERVER),
    /** Owns the client, whose access went by another way. */
    OWNER(Role.RECRUITER);

    private final Role role;

    Viewer(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    String userName() {
        return "stranger." + name().toLowerCase();
    }
}
