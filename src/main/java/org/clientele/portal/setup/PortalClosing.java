package org.clientele.portal.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.security.Permission.MayAdminister;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says beforehand what contacts would see no more (docs/features.md N10). */
@Service
@MayAdminister
public class PortalClosing {

    private final ClosingRepository vacancies;
    private final Clock clock;

    PortalClosing(ClosingRepository vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** What is released still and has ended at least so many days ago, the latest first; {@link Vanishing#MOST} at most. */
    @Transactional(readOnly = true)
    public List<Vanishing> preview(int days) {
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).minusDays(days);
        return vacancies.findEnded(until, Limit.of(Vanishing.MOST));
    }
}
