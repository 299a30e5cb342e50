package org.clientele.offlimits;

/** What a client that is off limits is recognised by. Stored by name. */
enum NameKind {
    /** The name of the client itself; each client that a rule covers has exactly one. */
    NAME,
    LEGAL_NAME,
    FURTHER_NAME,
    NIP,
    /** The nine digits that the company and its local units have in common. */
    REGON,
    KRS,
    DOMAIN;

    boolean isName() {
        return this == NAME || this == LEGAL_NAME || this == FURTHER_NAME;
    }
}
