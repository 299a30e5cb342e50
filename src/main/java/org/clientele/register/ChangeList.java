package org.clientele.register;

/** The lists of changes that BIR publishes for each day. */
public enum ChangeList {
    CHANGED_COMPANIES,
    STRUCK_OFF_COMPANIES,
    CHANGED_LOCAL_UNITS,
    STRUCK_OFF_LOCAL_UNITS
}
