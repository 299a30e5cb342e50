package org.clientele.contact;

/** Where an e-mail address or a phone number of a contact leads to. Stored by name. */
public enum AddressKind {
    WORK,
    MOBILE,
    PRIVATE,
    OTHER
}
