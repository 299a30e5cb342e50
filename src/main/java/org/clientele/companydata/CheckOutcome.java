package org.clientele.companydata;

import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;

/** What came of asking a register about a client. */
public sealed interface CheckOutcome {

    /**
     * What it said is kept.
     *
     * @param proposals how many values are proposed for the client that were not before
     */
    record Kept(int proposals) implements CheckOutcome {}

    /** The register does not know the client's number. */
    record Unknown(Register register) implements CheckOutcome {}

    /** The client has no number that the register could be asked for. */
    record NoNumber(Register register) implements CheckOutcome {}

    /** The register did not answer. */
    record Failed(Register register, RegisterFailure reason) implements CheckOutcome {}

    /** The client is archived, or was never there. */
    record Gone() implements CheckOutcome {}
}
