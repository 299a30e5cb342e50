package org.clientele.register;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;

/** Tells which number somebody typed or copied from a web page or letter. */
final class TypedNumber {

    private static final String IGNORED = "[\\s\\p{Z}\\p{Cf}.:]*";
    private static final Pattern NAMED =
            Pattern.compile(IGNORED + "(NIP|REGON|KRS)(?!\\p{L})" + IGNORED + "(.*)", Pattern.CASE_INSENSITIVE);
    private static final String KRS_BEGINS = "000";

    private TypedNumber() {}

    static Parsed<CompanyNumber, NumberFlaw> parse(String typed) {
        String number = typed.replace(".", "");
        Matcher named = NAMED.matcher(number);
        if (!named.matches()) {
            return unnamed(number);
        }
        return switch (named.group(1).toUpperCase(Locale.ROOT)) {
            case "NIP" -> of(Nip.parse(named.group(2)), OfNip::new);
            case "REGON" -> of(Regon.parse(named.group(2)), OfRegon::new);
            default -> of(Krs.parse(named.group(2)), OfKrs::new);
        };
    }

    private static Parsed<CompanyNumber, NumberFlaw> unnamed(String typed) {
        return switch (Nip.parse(typed)) {
            case Parsed.Valid<Nip, NumberFlaw>(Nip nip)
            when !nip.digits().startsWith(KRS_BEGINS) -> Parsed.valid(new OfNip(nip));
            case Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw flaw)
            when flaw == NumberFlaw.LENGTH -> of(Regon.parse(typed), OfRegon::new);
            case Parsed.Valid<Nip, NumberFlaw> valid -> krs(typed, NumberFlaw.CHECKSUM);
            case Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw flaw) -> krs(typed, flaw);
        };
    }

    private static Parsed<CompanyNumber, NumberFlaw> krs(String typed, NumberFlaw otherwise) {
        return switch (Krs.parse(typed)) {
            case Parsed.Valid<Krs, NumberFlaw>(Krs krs)
            when krs.digits().startsWith(KRS_BEGINS) -> Parsed.valid(new OfKrs(krs));
            case Parsed.Valid<Krs, NumberFlaw> valid -> Parsed.invalid(otherwise);
            case Parsed.Invalid<Krs, NumberFlaw> invalid -> Parsed.invalid(otherwise);
        };
    }

    private static <N> Parsed<CompanyNumber, NumberFlaw> of(
            Parsed<N, NumberFlaw> parsed, Function<N, CompanyNumber> number) {
        return switch (parsed) {
            case Parsed.Valid<N, NumberFlaw>(N value) -> Parsed.valid(number.apply(value));
            case Parsed.Invalid<N, NumberFlaw>(NumberFlaw flaw) -> Parsed.invalid(flaw);
        };
    }
}
