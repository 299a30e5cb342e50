package org.clientele.settings;

/** Who of the staff sees which clients. Administrators see all of them; team leads those of their teams. */
public enum Visibility {
    EVERYBODY,
    /** The clients that somebody of one's teams is assigned to. */
    TEAM,
    /** The clients that one is assigned to. */
    ASSIGNED
}
