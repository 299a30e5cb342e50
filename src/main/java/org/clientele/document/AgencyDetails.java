package org.clientele.document;

import org.clientele.shared.PostalAddress;

/**
 * What documents say of the agency itself. Empty text is "", never null; {@link AgencyCheck} says whether it can be kept.
 *
 * @param nip ten digits; 9 or 14 for REGON; ten for KRS
 * @param bankAccount as an IBAN without blanks
 * @param representedBy the line that names who signs for the agency
 * @param numberPattern how the numbers of documents are written, such as {@code {kind}/{year}/{number:4}}
 */
public record AgencyDetails(
        String name,
        String nip,
        String regon,
        String krs,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        String email,
        String bankAccount,
        String representedBy,
        String numberPattern) {

    public static final int NAME_MAX = 250;
    public static final int STREET_MAX = 200;
    public static final int POSTAL_CODE_MAX = 20;
    public static final int CITY_MAX = 100;
    public static final int BANK_ACCOUNT_MAX = 50;
    public static final int REPRESENTED_BY_MAX = 300;
    public static final int NUMBER_PATTERN_MAX = NumberPattern.MAX;

    public PostalAddress address() {
        return new PostalAddress(street, postalCode, city, country);
    }
}
