package org.clientele.portal;

import java.util.UUID;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;

/**
 * A candidate put forward whom the contact sees who acts, as far as that matters for acting on it.
 *
 * @param version that a move is made on
 * @param kind of the stage that it stands in
 */
public record SeenSubmission(UUID id, long version, UUID vacancy, String vacancyState, UUID candidate, StageKind kind) {

    public VacancyId vacancyId() {
        return new VacancyId(vacancy);
    }

    /** Whether nobody is looked for any more. */
    public boolean isOver() {
        return VacancyState.valueOf(vacancyState).isEnded();
    }
}
