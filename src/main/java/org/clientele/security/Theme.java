package org.clientele.security;

/** How bright the desk is. Stored by name; each has a translation {@code theme.<NAME>}. */
public enum Theme {
    /** As the operating system or browser is set. */
    SYSTEM,
    LIGHT,
    DARK
}
