package org.clientele.location;

import java.util.Map;
import org.clientele.shared.FieldCheck;

/**
 * Whether what was typed of a location can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record LocationCheck(LocationDetails clean, Map<String, String> errors) {

    public static LocationCheck of(LocationDetails typed) {
        FieldCheck check = new FieldCheck();
        String country = check.country("country", typed.country());
        LocationDetails clean = new LocationDetails(
                check.requiredLine("name", typed.name(), LocationDetails.NAME_MAX),
                check.line("street", typed.street(), LocationDetails.STREET_MAX),
                check.line("postalCode", typed.postalCode(), LocationDetails.POSTAL_CODE_MAX),
                check.line("city", typed.city(), LocationDetails.CITY_MAX),
                country,
                check.phone("phone", typed.phone(), country),
                typed.headquarters(),
                check.paragraphs("directions", typed.directions(), LocationDetails.DIRECTIONS_MAX),
                check.line("askFor", typed.askFor(), LocationDetails.ASK_FOR_MAX));
        return new LocationCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }
}
