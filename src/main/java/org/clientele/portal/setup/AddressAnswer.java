package org.clientele.portal.setup;

/** What came of fetching something of our own from the portal's address. Each has the translation {@code portal.address.<NAME>}. */
public enum AddressAnswer {
    REACHED,
    /** Nobody answered in time, or the name is unknown. */
    UNREACHED,
    /** Somebody answered, but not this installation. */
    SOMEBODY_ELSE,
    /** It sent us on to another address. */
    SENT_ELSEWHERE,
    /** It is no address. */
    WRONG
}
