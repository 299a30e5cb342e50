package org.clientele.contact;

/** As what a representative acts for the client (docs/features.md S4.16, N7). */
public enum RepresentativeCapacity {

    /** Nobody has said it yet: counts neither as the one nor as the other. */
    UNSTATED,

    /** One of the body that represents the company, such as its management board. */
    MEMBER,

    /** A commercial proxy (prokurent), who acts beside the body (Polish Civil Code, art. 109¹). */
    PROXY
}
