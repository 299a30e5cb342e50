package org.clientele.shared;

import java.util.UUID;

/**
 * What a feature does when two records become one (docs/features.md N15): it moves what hangs on the absorbed record to
 * the kept one, and back again should the merge be undone. Called inside the transaction of the merge.
 */
public interface MergeParticipant {

    RecordType type();

    /** What the merge log keeps this participant's notes under; unique, and never changed. */
    String name();

    /**
     * Moves everything from the absorbed record to the kept one.
     *
     * @return whatever {@link #moveBack} needs to know; may be empty
     */
    String move(UUID absorbed, UUID kept);

    /**
     * Moves back what was moved then, except for what has been changed since.
     *
     * @param moved what {@link #move} returned
     */
    void moveBack(UUID absorbed, UUID kept, String moved);
}
