package org.clientele.candidate;

/**
 * Whether a candidate consents to being put forward. Stored by name; each has the translation
 * {@code candidate.consent.<NAME>}.
 */
public enum ConsentState {
    /** Nobody has recorded a consent. */
    NONE,
    GIVEN,
    EXPIRED,
    WITHDRAWN
}
