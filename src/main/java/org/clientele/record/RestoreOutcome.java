package org.clientele.record;

/** How restoring a record from the archive went. */
public sealed interface RestoreOutcome {

    /** It is back, with everything that went with it. */
    record Restored(String title) implements RestoreOutcome {}

    /** It is not in the archive any more: somebody else restored it, or its time was over. */
    record Gone() implements RestoreOutcome {}
}
