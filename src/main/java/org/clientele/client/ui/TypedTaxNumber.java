package org.clientele.client.ui;

import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.TaxNumber;

/** A further tax number as it stands in the form, right or wrong. */
public record TypedTaxNumber(String country, String value) {

    static TypedTaxNumber of(TaxNumber number) {
        return new TypedTaxNumber(number.country(), number.value());
    }

    boolean isBlank() {
        return value.isBlank();
    }

    Parsed<TaxNumber, TaxNumber.Flaw> parse() {
        return TaxNumber.parse(country, value);
    }
}
