package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a candidate. */
@Embeddable
public record CandidateId(UUID value) implements TypedId, Serializable {

    /** The candidate for those who know no candidates: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.CANDIDATE, value);
    }
}
