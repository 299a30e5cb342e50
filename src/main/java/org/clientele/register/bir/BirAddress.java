package org.clientele.register.bir;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.shared.PostalAddress;

/**
 * Reads addresses. BIR keeps street, house and flat apart, and writes the postal code with a hyphen in a search, without
 * one in a report. Where a village has no streets, its own name stands before the number, as on letters.
 */
final class BirAddress {

    private static final String POLAND = "PL";
    private static final Pattern BARE_POSTAL_CODE = Pattern.compile("(\\d{2})(\\d{3})");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private BirAddress() {}

    /** Of a row that was searched for. */
    static PostalAddress found(BirRow row) {
        return new PostalAddress(
                street(row.text("ulica"), row.text("miejscowosc"), row.text("nrnieruchomosci"), row.text("nrlokalu")),
                postalCode(row.text("kodpocztowy")),
                row.text("miejscowosc"),
                POLAND);
    }

    /** Of a row of a report. */
    static PostalAddress reported(BirRow row) {
        String symbol = row.text("adsiedzkrajsymbol");
        String country = COUNTRY.matcher(symbol).matches() ? symbol : POLAND;
        String code = row.text("adsiedzkodpocztowy");
        String city = row.text("adsiedzmiejscowoscnazwa");
        return new PostalAddress(
                street(
                        row.text("adsiedzulicanazwa"),
                        city,
                        row.text("adsiedznumernieruchomosci"),
                        row.text("adsiedznumerlokalu")),
                country.equals(POLAND) ? postalCode(code) : code,
                city,
                country);
    }

    private static String street(String street, String city, String house, String flat) {
        String number = Stream.of(house, flat).filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
        return Stream.of(street.isEmpty() && !number.isEmpty() ? city : street, number)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String postalCode(String code) {
        return BARE_POSTAL_CODE.matcher(code).replaceFirst("$1-$2");
    }
}
