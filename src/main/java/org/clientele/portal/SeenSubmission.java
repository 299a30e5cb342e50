package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;
import org.jspecify.annotations.Nullable;

/**
 * A candidate put forward whom the contact sees who acts, as far as that matters for acting on it.
 *
 * @param version that a move is made on
 * @param stage that it stands in
 * @param shownSince since when the client sees it without a break
 */
public record SeenSubmission(
        UUID id,
        long version,
        UUID vacancy,
        String vacancyState,
        UUID candidate,
        PortalStage stage,
        @Nullable Instant shownSince) {

    /** Of the stage that it stands in. */
    public StageKind kind() {
        return stage.kind();
    }

    public VacancyId vacancyId() {
        return new VacancyId(vacancy);
    }

    /** Whether nobody is looked for any more. */
    public boolean isOver() {
        return VacancyState.valueOf(vacancyState).isEnded();
    }
}
