package org.clientele.client;

/** What an act on many clients does to one of them. Each has a translation {@code bulk.effect.<NAME>}. */
public enum BulkEffect {
    /** Somebody is assigned who was not. */
    ADDED,
    /** The part or the days of somebody change. */
    CHANGED,
    /** Another owner takes over. */
    OWNER_REPLACED,
    /** Nothing to do. */
    UNCHANGED,
    /** It is another lead's client. */
    REFUSED,
    /** It is archived, or not to be seen any more. */
    GONE
}
