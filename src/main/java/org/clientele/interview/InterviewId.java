package org.clientele.interview;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of an interview. */
@Embeddable
public record InterviewId(UUID value) implements TypedId, Serializable {

    /** The interview for those who know no interviews: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.INTERVIEW, value);
    }
}
