package org.clientele.register;

import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;

/** One of the three numbers by which registers know a company (docs/features.md S0.25, S0.26). */
public sealed interface CompanyNumber {

    /** By the tax number. */
    record OfNip(Nip nip) implements CompanyNumber {

        @Override
        public String digits() {
            return nip.digits();
        }
    }

    /** By the number of Statistics Poland; nine digits for a company, fourteen for one of its local units. */
    record OfRegon(Regon regon) implements CompanyNumber {

        @Override
        public String digits() {
            return regon.digits();
        }
    }

    /** By the number of the court register. */
    record OfKrs(Krs krs) implements CompanyNumber {

        @Override
        public String digits() {
            return krs.digits();
        }
    }

    /** The number as registers are asked for it. */
    String digits();

    /**
     * Tells by its name before it, or else by length, which of the three somebody typed, with blanks, hyphens or dots
     * anywhere and with or without {@code PL} before it. Of ten digits, those that begin with three zeros are a KRS, since
     * no tax office has that number; all others are a NIP.
     */
    static Parsed<CompanyNumber, NumberFlaw> parse(String typed) {
        return TypedNumber.parse(typed);
    }
}
