package org.clientele.task;

/** How urgent a task is, the most urgent first, which is how lists sort. Stored by name. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
