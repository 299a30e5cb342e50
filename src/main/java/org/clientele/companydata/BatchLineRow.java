package org.clientele.companydata;

import java.util.Arrays;
import java.util.List;
import org.clientele.client.ClientId;

/**
 * A client in the report of a batch.
 *
 * @param fieldNames with commas between them; {@link #fields} reads them
 * @param failure the name of the reason, or empty
 */
public record BatchLineRow(
        ClientId clientId, String clientName, BatchResult result, String fieldNames, String failure) {

    /** What was filled in, or differs. */
    public List<DataField> fields() {
        return fieldNames.isEmpty()
                ? List.of()
                : Arrays.stream(fieldNames.split(",")).map(DataField::valueOf).toList();
    }
}
