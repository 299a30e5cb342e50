package org.clientele.portal.setup;

/** How it was made sure that the portal's address leads here. Stored by name. */
public enum AddressProof {
    /** The server has fetched something from it that only itself could answer. */
    REACHED,
    /** An administrator says so, since the server cannot reach itself. */
    CONFIRMED
}
