package org.clientele.interview;

/** Whom a letter is for: not everybody is told everything. */
enum Audience {
    CANDIDATE,
    COLLEAGUE,
    CLIENT
}
