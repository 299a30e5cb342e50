package org.clientele.register;

/** Whether a company pays VAT. Each has the translation {@code register.vat.<NAME>}. */
public enum VatStatus {
    /** Czynny. */
    ACTIVE,
    /** Zwolniony. */
    EXEMPT,
    /** Niezarejestrowany, or not on the list. */
    NOT_REGISTERED;

    /** The key of its name. */
    public String key() {
        return "register.vat." + name();
    }
}
