package org.clientele.task;

/** How often a task repeats. */
public enum Rhythm {
    NEVER,
    DAILY,
    WEEKLY,
    TWO_WEEKLY,
    MONTHLY
}
