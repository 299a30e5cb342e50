package org.clientele.location;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a location. */
@Embeddable
public record LocationId(UUID value) implements TypedId, Serializable {

    /** The location for those who know no locations: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.LOCATION, value);
    }
}
