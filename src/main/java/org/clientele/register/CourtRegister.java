package org.clientele.register;

import org.clientele.shared.identifier.Krs;

/** KRS, the National Court Register (docs/features.md N7). Waits for the register's answer, as BIR does. */
public interface CourtRegister {

    /** The present entry. */
    Answer<CourtEntry> find(Krs krs);
}
