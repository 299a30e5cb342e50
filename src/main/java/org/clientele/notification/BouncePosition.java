package org.clientele.notification;

/**
 * How far a mailbox was read.
 *
 * @param validity another one means that the numbers begin anew (RFC 3501, section 2.3.1.1)
 * @param lastUid the number of the last mail that was read; 0 for none
 */
record BouncePosition(long validity, long lastUid) {

    static final BouncePosition BEGINNING = new BouncePosition(0, 0);

    /** The first number to read where the mailbox says this of its numbers. */
    long nextIn(long validityNow) {
        return validity == validityNow ? lastUid + 1 : 1;
    }
}
