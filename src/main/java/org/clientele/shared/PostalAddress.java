package org.clientele.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a company or a location is. Every part may be empty, none is null.
 *
 * @param street with the number
 * @param country ISO 3166-1 alpha-2 code in capitals, or empty
 */
@Embeddable
public record PostalAddress(String street, String postalCode, String city, String country) {

    public static final PostalAddress NONE = new PostalAddress("", "", "", "");

    /** On one line, with the country's name as the reader calls it; empty if nothing is known. */
    public String inOneLine(Locale reader) {
        return inOneLine(country.isEmpty() ? "" : Locale.of("", country).getDisplayCountry(reader));
    }

    /** On one line in no one's language, as the history keeps it: with the country's code. */
    public String print() {
        return inOneLine(country);
    }

    private String inOneLine(String land) {
        String place =
                Stream.of(postalCode, city).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(street, place, land).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
