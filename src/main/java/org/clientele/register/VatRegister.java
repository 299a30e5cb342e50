package org.clientele.register;

import org.clientele.shared.identifier.Nip;

/** The list of VAT payers (docs/features.md S0.25). Waits for the register's answer, as BIR does. */
public interface VatRegister {

    /**
     * What the list says today. What is not on it is found as well, as {@link VatStatus#NOT_REGISTERED}, since that is
     * evidence too.
     */
    Answer<VatEntry> find(Nip nip);

    /** How many more questions may be asked today. */
    int left();
}
