package org.clientele.submission;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a submission. */
@Embeddable
public record SubmissionId(UUID value) implements TypedId, Serializable {

    /** The submission for those who know no submissions: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.SUBMISSION, value);
    }
}
