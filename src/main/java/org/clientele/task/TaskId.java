package org.clientele.task;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a task. */
@Embeddable
public record TaskId(UUID value) implements TypedId, Serializable {

    /** The task for those who know no tasks: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.TASK, value);
    }
}
