package org.clientele.portal.signin;

import java.time.Duration;

/** What a contact's one-time link is for. Stored by name. */
enum LinkPurpose {
    /** Accepts the invitation and sets the first password. */
    INVITATION("accept", Duration.ofDays(14)),
    /** Sets another password. */
    RESET("reset", Duration.ofHours(2)),
    /** Signs in once, without a password. */
    SIGN_IN("enter", Duration.ofMinutes(30));

    private final String path;
    private final Duration validity;

    LinkPurpose(String path, Duration validity) {
        this.path = path;
        this.validity = validity;
    }

    /** The part of the address that stands between {@code /portal} and the secret. */
    String path() {
        return path;
    }

    Duration validity() {
        return validity;
    }
}
