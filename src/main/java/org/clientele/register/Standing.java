package org.clientele.register;

/** How a company stands, by the register. Each has the translation {@code register.standing.<NAME>}. */
public enum Standing {
    ACTIVE,
    SUSPENDED,
    BANKRUPT,
    ENDED,
    STRUCK_OFF;

    /** The key of its name. */
    public String key() {
        return "register.standing." + name();
    }
}
