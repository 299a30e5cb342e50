package org.clientele.document;

/** What a variable holds. */
public enum VariableType {
    TEXT,
    DATE,
    AMOUNT,
    NUMBER,
    /** Something that is so or not; for conditions. */
    FLAG;

    /** What it is called, as a key of translations. */
    public String labelKey() {
        return "variable.type." + name();
    }
}
