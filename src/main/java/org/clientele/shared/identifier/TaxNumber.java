package org.clientele.shared.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.shared.Parsed;

/**
 * A client's further tax number in some country, beside the Polish {@link Nip}. For the countries of the EU it is the
 * VAT identification number in the shape that the European Commission's VIES service lists, for Ukraine, Great Britain,
 * Switzerland and Norway the number on their invoices; elsewhere any short run of letters, digits and {@code . - /}.
 * Shapes only: no check digits, except in Poland.
 *
 * @param country ISO 3166-1 alpha-2 code in capitals; Greece is {@code GR}, although its VAT numbers begin with EL
 * @param value the number in capitals without the country's prefix, such as {@code 123456789}
 */
public record TaxNumber(String country, String value) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}./]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern ANYWHERE = Pattern.compile("(?=.*[A-Z0-9])[A-Z0-9./-]{2,30}");

    /** What can be wrong with a tax number of some country. */
    public enum Flaw {
        /** The country is not an ISO 3166-1 alpha-2 code. */
        COUNTRY,
        /** The number does not look like one of that country. */
        SHAPE
    }

    /** @throws IllegalArgumentException if not canonical; what a person typed goes through {@link #parse} */
    public TaxNumber {
        flawIn(country, value).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a tax number: " + flaw);
        });
    }

    /** Reads a number as people type it: in small letters, with separators, with or without the country's prefix. */
    public static Parsed<TaxNumber, Flaw> parse(String typedCountry, String typedValue) {
        String country = BLANKS.matcher(typedCountry).replaceAll("").toUpperCase(Locale.ROOT);
        String value = canonical(country, typedValue.toUpperCase(Locale.ROOT));
        return flawIn(country, value)
                .<Parsed<TaxNumber, Flaw>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new TaxNumber(country, value)));
    }

    /** As it is shown and printed: with the prefix of the country, {@code DE 123456789}. */
    public String formatted() {
        return prefixOf(country) + " " + value;
    }

    private static String canonical(String country, String typed) {
        if (TaxNumberShapes.of(country).isEmpty()) {
            return BLANKS.matcher(typed).replaceAll("");
        }
        String compact = SEPARATORS.matcher(typed).replaceAll("");
        String prefix = prefixOf(country);
        return compact.startsWith(prefix) ? compact.substring(prefix.length()) : compact;
    }

    private static Optional<Flaw> flawIn(String country, String value) {
        if (!COUNTRIES.contains(country)) {
            return Optional.of(Flaw.COUNTRY);
        }
        Pattern shape = TaxNumberShapes.of(country).orElse(ANYWHERE);
        boolean fits =
                shape.matcher(value).matches() && (!country.equals("PL") || Nip.parse(value) instanceof Parsed.Valid);
        return fits ? Optional.empty() : Optional.of(Flaw.SHAPE);
    }

    private static String prefixOf(String country) {
        return country.equals("GR") ? "EL" : country;
    }
}
