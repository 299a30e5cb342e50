package org.clientele.location;

import org.clientele.shared.PostalAddress;

/**
 * What people type and read of a location. Empty text is "", never null; {@link LocationCheck} says whether it can be
 * kept.
 *
 * @param street with the number
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param headquarters whether this is the client's main location; at most one is, and setting it takes it from the
 *     other
 * @param directions how an applicant gets there
 * @param askFor whom an applicant asks for on arrival
 */
public record LocationDetails(
        String name,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        boolean headquarters,
        String directions,
        String askFor) {

    public static final int NAME_MAX = 120;
    public static final int STREET_MAX = 200;
    public static final int POSTAL_CODE_MAX = 20;
    public static final int CITY_MAX = 100;
    public static final int DIRECTIONS_MAX = 2000;
    public static final int ASK_FOR_MAX = 200;

    /** A location of which nothing is known yet. */
    public static LocationDetails empty() {
        return new LocationDetails("", "", "", "", "", "", false, "", "");
    }

    public PostalAddress address() {
        return new PostalAddress(street, postalCode, city, country);
    }
}
