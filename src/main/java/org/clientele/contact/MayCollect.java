package org.clientele.contact;

/** The answer to whether somebody may collect mail today (docs/features.md S4.25). */
public enum MayCollect {
    YES,
    /** The validity period begins later. */
    NOT_YET,
    /** The validity period is over. */
    EXPIRED,
    /** The contact has not been given the flag. */
    NOT_GRANTED,
    /** The contact is inactive: has left, or is away. */
    INACTIVE
}
