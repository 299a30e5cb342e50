package org.clientele.security;

import java.time.Duration;

/** What a one-time link is for. Stored by name. */
public enum LinkPurpose {
    /** Makes the first administrator's account. */
    FIRST_ADMINISTRATOR("setup", Duration.ofDays(7)),
    /** Sets the first password of an account. */
    SET_UP("setup", Duration.ofDays(7)),
    /** Sets another password. */
    RESET("reset", Duration.ofDays(1));

    private final String path;
    private final Duration validity;

    LinkPurpose(String path, Duration validity) {
        this.path = path;
        this.validity = validity;
    }

    String path() {
        return path;
    }

    Duration validity() {
        return validity;
    }
}
