package org.clientele.shared;

/** Remembers which records the signed-in person looks at. */
public interface RecordVisits {

    /** The record's page was opened. */
    void opened(RecordRef record);
}
