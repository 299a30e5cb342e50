package org.clientele.client;

import jakarta.persistence.Embeddable;
import org.clientele.shared.identifier.TaxNumber;

/** A further tax number as the database keeps it. */
@Embeddable
record TaxNumberRow(String country, String value) {

    static TaxNumberRow of(TaxNumber number) {
        return new TaxNumberRow(number.country(), number.value());
    }

    TaxNumber toTaxNumber() {
        return new TaxNumber(country, value);
    }
}
