package org.clientele.contact;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a contact. */
@Embeddable
public record ContactId(UUID value) implements TypedId, Serializable {

    /** The contact for those who know no contacts: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.CONTACT, value);
    }
}
