package org.clientele.shared;

/** What several people may want to change at once. Each change makes another version of it. */
public interface Versioned {

    /**
     * A version, and who made it when.
     *
     * @param version counts the changes
     */
    record Edition(long version, Stamp changed) {}

    /**
     * As it is now. Entities have no public {@code version()}: Spring Data would take that for the column, which is
     * never empty then, and merge new entities as if they were kept already.
     */
    Edition edition();
}
