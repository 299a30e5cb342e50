package org.clientele.attachment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of an attachment. */
@Embeddable
public record AttachmentId(UUID value) implements TypedId, Serializable {

    /** The attachment for those who know no attachments: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.ATTACHMENT, value);
    }
}
