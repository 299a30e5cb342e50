package org.clientele.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a vacancy is, since when and why.
 *
 * @param reason why; may be empty where none is needed
 * @param openedOn the day on which the agency first took it on, or null
 * @param endedOn the day on which the search ended, or null
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) VacancyState state,
        @Column(name = "state_reason") String reason,
        @Column(name = "state_since") Instant since,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate endedOn) {

    public static final int REASON_MAX = 500;

    /** Of a vacancy that has just been made. */
    static Standing first(VacancyState state, Instant now, LocalDate today) {
        return new Standing(state, "", now, state == VacancyState.OPEN ? today : null, null);
    }

    /** After the vacancy has come into another state on that day. */
    Standing become(VacancyState next, String why, LocalDate on, Instant now) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("From " + state + " to " + next);
        }
        LocalDate opened = openedOn == null && next == VacancyState.OPEN ? on : openedOn;
        return new Standing(next, why, now, opened, next.isEnded() ? on : null);
    }
}
