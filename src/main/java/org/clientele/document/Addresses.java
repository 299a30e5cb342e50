package org.clientele.document;

import org.clientele.shared.PostalAddress;

/** The variables of any postal address. */
final class Addresses {

    private static final PostalAddress EXAMPLE = new PostalAddress("ul. Lipowa 12", "00-950", "Warszawa", "PL");

    private Addresses() {}

    static Fields<PostalAddress> fields(DocumentFormat format) {
        return new Fields<PostalAddress>(format)
                .text("street", EXAMPLE.street(), PostalAddress::street)
                .text("postalCode", EXAMPLE.postalCode(), PostalAddress::postalCode)
                .text("city", EXAMPLE.city(), PostalAddress::city)
                .text(
                        "country",
                        VariableType.TEXT,
                        language -> format.country(EXAMPLE.country(), language),
                        (address, language) -> format.country(address.country(), language))
                .text("oneLine", VariableType.TEXT, EXAMPLE::inOneLine, PostalAddress::inOneLine);
    }
}
