package org.clientele.offlimits;

/** How far an exception has come. Stored by name; each has the translation {@code offLimits.override.state.<NAME>}. */
public enum OverrideState {
    REQUESTED,
    GRANTED,
    REFUSED
}
