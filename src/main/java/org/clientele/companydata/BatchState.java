package org.clientele.companydata;

/** How a batch stands. Stored by name; translations {@code companyData.batch.state.<NAME>}. */
public enum BatchState {
    RUNNING,
    FINISHED,
    /** Somebody gave it up. */
    CANCELLED,
    /** The register did not answer any more; somebody may let it go on. */
    STOPPED
}
