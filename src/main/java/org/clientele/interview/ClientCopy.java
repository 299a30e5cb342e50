package org.clientele.interview;

/** When clients are told of interviews by mail. Stored by name; each has the translation {@code interview.clientCopy.<NAME>}. */
public enum ClientCopy {
    /** Unless whoever arranges one does not want it (docs/features.md S2.34). */
    ALWAYS,
    /** Only where whoever arranges one ticks it (docs/features.md S2.35, S2.36). */
    WHEN_TICKED
}
