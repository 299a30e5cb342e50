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
     * Tells by length which of the three somebody typed, with blanks or hyphens anywhere and with or without
     * {@code PL} before it. Of ten digits, those that begin with three zeros are a KRS, since no tax office has that
     * number; all others are a NIP.
     */
    static Parsed<CompanyNumber, NumberFlaw> parse(String typed) {
        return switch (Nip.parse(typed)) {
            case Parsed.Valid<Nip, NumberFlaw>(Nip nip)
            when !nip.digits().startsWith("000") -> Parsed.valid(new OfNip(nip));
            case Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw flaw) when flaw == NumberFlaw.LENGTH -> regon(typed);
            case Parsed.Valid<Nip, NumberFlaw> valid -> krs(typed, NumberFlaw.CHECKSUM);
            case Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw flaw) -> krs(typed, flaw);
        };
    }

    private static Parsed<CompanyNumber, NumberFlaw> regon(String typed) {
        return switch (Regon.parse(typed)) {
            case Parsed.Valid<Regon, NumberFlaw>(Regon regon) -> Parsed.valid(new OfRegon(regon));
            case Parsed.Invalid<Regon, NumberFlaw>(NumberFlaw flaw) -> Parsed.invalid(flaw);
        };
    }

    private static Parsed<CompanyNumber, NumberFlaw> krs(String typed, NumberFlaw otherwise) {
        return switch (Krs.parse(typed)) {
            case Parsed.Valid<Krs, NumberFlaw>(Krs krs)
            when krs.digits().startsWith("000") -> Parsed.valid(new OfKrs(krs));
            case Parsed.Valid<Krs, NumberFlaw> valid -> Parsed.invalid(otherwise);
            case Parsed.Invalid<Krs, NumberFlaw> invalid -> Parsed.invalid(otherwise);
        };
    }
}
