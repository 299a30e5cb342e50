package org.clientele.shared;

/** The two records of a merge. */
public enum MergeSide {
    /** The one that stays. */
    KEPT,
    /** The one that goes into the other. */
    ABSORBED
}
