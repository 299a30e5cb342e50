package org.clientele.register;

/** The public registers that are asked. Each has the translation {@code register.<NAME>}. */
public enum Register {
    /** BIR, the REGON register of Statistics Poland (Główny Urząd Statystyczny). */
    BIR,
    /** KRS, the National Court Register (Krajowy Rejestr Sądowy). */
    KRS,
    /** The list of VAT payers of the Polish finance ministry, called the white list. */
    WHITE_LIST;

    /** The key of its name. */
    public String key() {
        return "register." + name();
    }
}
