package org.clientele.contact;

import java.time.Instant;

/**
 * A merge that can be undone, as the page of the kept contact lists it.
 *
 * @param userName the absorbed contact's, which leads to the kept one now
 */
public record MergeEntry(
        MergeId id, ContactId absorbed, String absorbedName, String userName, Instant mergedAt, String mergedBy) {}
