package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.TypedId;

/** The id of a vacancy. */
@Embeddable
public record VacancyId(UUID value) implements TypedId, Serializable {

    /** The vacancy for those who know no vacancys: history, archive, links. */
    public RecordRef toRecordRef() {
        return new RecordRef(RecordType.VACANCY, value);
    }
}
