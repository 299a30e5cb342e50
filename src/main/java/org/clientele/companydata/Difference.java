package org.clientele.companydata;

import java.util.EnumMap;
import java.util.Map;
import org.clientele.client.ClientDetails;

/**
 * A field in which a register differs from what the agency knows of a client.
 *
 * @param before the client's value; may be empty
 * @param after the register's, in natural letters; never empty
 */
record Difference(DataField field, String before, String after) {

    /** What differs, by field. */
    static Map<DataField, Difference> between(ClientDetails ours, ClientDetails theirs) {
        Map<DataField, Difference> differences = new EnumMap<>(DataField.class);
        for (DataField field : DataField.values()) {
            String before = field.of(ours);
            String after = field.of(theirs);
            if (!field.agrees(before, after)) {
                differences.put(field, new Difference(field, before, after));
            }
        }
        return differences;
    }

    String afterKey() {
        return field.key(after);
    }
}
