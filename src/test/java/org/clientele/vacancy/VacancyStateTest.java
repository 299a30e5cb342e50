package org.clientele.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.vacancy.VacancyState.CANCELLED;
import static org.clientele.vacancy.VacancyState.CLOSED;
import static org.clientele.vacancy.VacancyState.FILLED;
import static org.clientele.vacancy.VacancyState.ON_HOLD;
import static org.clientele.vacancy.VacancyState.OPEN;
import static org.clientele.vacancy.VacancyState.REQUESTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VacancyStateTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    /** From each state all that it may become; whatever is not here is refused. */
    private static final Map<VacancyState, Set<VacancyState>> ALLOWED = Map.of(
            REQUESTED, Set.of(OPEN, CANCELLED),
            OPEN, Set.of(ON_HOLD, FILLED, CLOSED, CANCELLED),
            ON_HOLD, Set.of(OPEN, FILLED, CLOSED, CANCELLED),
            FILLED, Set.of(OPEN, CLOSED),
            CLOSED, Set.of(OPEN),
            CANCELLED, Set.of(OPEN));

    @ParameterizedTest
    @EnumSource
    void aVacancyGoesWhereTheTableLetsItAndNowhereElse(VacancyState from) {
        Standing standing = new Standing(from, "", NOW, null, null);
        for (VacancyState to : VacancyState.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
            if (from.canBecome(to)) {
                assertThat(standing.become(to, "why", TODAY, NOW).state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> standing.become(to, "why", TODAY, NOW))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FILLED", "CLOSED", "CANCELLED"})
    void whatIsOpenedAgainHasNotEnded(VacancyState end) {
        Standing open = Standing.first(OPEN, NOW, TODAY.minusDays(20));
        Standing ended = open.become(end, "why", TODAY.minusDays(3), NOW);

        assertThat(ended.endedOn()).isEqualTo(TODAY.minusDays(3));
        Standing again = ended.become(OPEN, "", TODAY, NOW);
        assertThat(again.endedOn()).isNull();
        assertThat(again.openedOn()).isEqualTo(TODAY.minusDays(20));
    }
}
