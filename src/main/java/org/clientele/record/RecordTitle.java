package org.clientele.record;

import org.clientele.shared.RecordRef;

/**
 * What a link to a record says.
 *
 * @param title empty for a purged record
 * @param state whether there is still something to open
 */
public record RecordTitle(RecordRef ref, String title, State state) {

    /** How far a record is from being gone. */
    public enum State {
        KEPT,
        ARCHIVED,
        PURGED
    }
}
