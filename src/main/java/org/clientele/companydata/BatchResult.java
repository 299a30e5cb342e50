package org.clientele.companydata;

/** What came of a client in a batch. Stored by name; translations {@code companyData.batch.result.<NAME>}. */
public enum BatchResult {
    /** What was empty was filled in. */
    FILLED,
    /** Something differs, and is proposed. */
    DIFFERS,
    /** The register does not know the number. */
    UNKNOWN,
    FAILED
}
