package org.clientele.shared.identifier;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes of tax numbers by ISO country, without prefix; those of the EU as the VIES service lists them. */
final class TaxNumberShapes {

    private static final Map<String, Pattern> BY_COUNTRY = Map.ofEntries(
            shape("AT", "U\\d{8}"),
            shape("BE", "[01]\\d{9}"),
            shape("BG", "\\d{9,10}"),
            shape("CY", "\\d{8}[A-Z]"),
            shape("CZ", "\\d{8,10}"),
            shape("DE", "\\d{9}"),
            shape("DK", "\\d{8}"),
            shape("EE", "\\d{9}"),
            shape("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            shape("FI", "\\d{8}"),
            shape("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            shape("GR", "\\d{9}"),
            shape("HR", "\\d{11}"),
            shape("HU", "\\d{8}"),
            shape("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}"),
            shape("IT", "\\d{11}"),
            shape("LT", "\\d{9}|\\d{12}"),
            shape("LU", "\\d{8}"),
            shape("LV", "\\d{11}"),
            shape("MT", "\\d{8}"),
            shape("NL", "[A-Z0-9+*]{12}"),
            shape("PL", "\\d{10}"),
            shape("PT", "\\d{9}"),
            shape("RO", "\\d{2,10}"),
            shape("SE", "\\d{12}"),
            shape("SI", "\\d{8}"),
            shape("SK", "\\d{10}"),
            shape("CH", "E\\d{9}(MWST|TVA|IVA)?"),
            shape("GB", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}"),
            shape("NO", "\\d{9}(MVA)?"),
            // Legal persons have an EDRPOU code of 8 digits, natural persons a tax number of 10, VAT payers one of 12.
            shape("UA", "\\d{8}|\\d{10}|\\d{12}"));

    private TaxNumberShapes() {}

    static Optional<Pattern> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }

    private static Map.Entry<String, Pattern> shape(String country, String pattern) {
        return entry(country, Pattern.compile(pattern));
    }
}
