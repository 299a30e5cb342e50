package org.clientele.client.ui;

import java.time.Instant;
import java.util.List;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;

/** What came of looking a company up. */
sealed interface LookUpOutcome {

    /** The one company. */
    record Loaded(Company company, Source source) implements LookUpOutcome {}

    /** The number belongs to several entries of the register. */
    record Several(List<CompanyHit> hits) implements LookUpOutcome {}

    /** The register knows no such number. */
    record NotKnown() implements LookUpOutcome {}

    /** The register did not answer. */
    record Failed(Register register, RegisterFailure reason) implements LookUpOutcome {}

    /**
     * Where data come from.
     *
     * @param asOf when the register said so
     * @param remembered whether that was before one asked
     * @param simulated whether the company does not exist
     */
    record Source(Instant asOf, boolean remembered, boolean simulated) {}
}
