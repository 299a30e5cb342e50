package org.clientele.shared.identifier;

/** What can be wrong with a Polish register number; checked in this order, so that the first one is the most telling. */
public enum NumberFlaw {
    /** Something other than the ASCII digits 0 to 9 is left after blanks and hyphens are taken out. */
    CHARACTERS,
    /** Too few or too many digits. */
    LENGTH,
    /** Only zeros, which satisfy the checksums but are never issued. */
    ALL_ZEROS,
    /** The check digit does not fit: a typo or two digits swapped. */
    CHECKSUM
}
