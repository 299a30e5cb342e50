package org.clientele.note;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a note. */
@Embeddable
public record NoteId(UUID value) implements TypedId, Serializable {

    /** The note for those who know no notes: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.NOTE, value);
    }
}
