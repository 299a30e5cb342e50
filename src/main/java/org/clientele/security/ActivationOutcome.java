package org.clientele.security;

/** How deactivating or reactivating an account went. */
public enum ActivationOutcome {
    DONE,
    /** It is the last account that can administer the installation; nothing was changed. */
    LAST_ADMINISTRATOR,
    /** There is no such account. */
    GONE
}
