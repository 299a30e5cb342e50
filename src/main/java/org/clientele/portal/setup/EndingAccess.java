package org.clientele.portal.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccounts;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Deactivates accounts that no vacancy is left for, where the administrator has said so (docs/features.md S2.14). Contacts who
 * see all vacancies of their client, or of their location, keep theirs: new ones may come any day.
 */
@Component
class EndingAccess {

    /** What is left over waits for the next night. */
    private static final Limit BATCH = Limit.of(5000);

    private final PortalSettingsRepository settings;
    private final ClosingRepository vacancies;
    private final PortalAccounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    EndingAccess(
            PortalSettingsRepository settings,
            ClosingRepository vacancies,
            PortalAccounts accounts,
            CurrentActor actor,
            Clock clock) {
        this.settings = settings;
        this.vacancies = vacancies;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** All whose time is over; says how many. */
    long everywhere() {
        Closing closing = settings.find().details().closing();
        return closing.endsAccounts()
                ? actor.asSystem("Clientele", () -> end(vacancies.findWithoutVacancies(until(closing), BATCH)))
                : 0;
    }

    /** Of those that the vacancy was released to, whose time is over with its end. */
    long of(VacancyId vacancy) {
        Closing closing = settings.find().details().closing();
        return closing.endsAccounts()
                ? actor.asSystem(
                        "Clientele", () -> end(vacancies.findWithoutVacancies(vacancy.value(), until(closing), BATCH)))
                : 0;
    }

    private LocalDate until(Closing closing) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
                .minusDays(Objects.requireNonNullElse(closing.seenDays(), 0));
    }

    private long end(List<PortalAccountId> ids) {
        return ids.stream().filter(this::end).count();
    }

    private boolean end(PortalAccountId id) {
        return accounts.find(id)
                .map(account -> accounts.become(PortalAccountState.DEACTIVATED, id, account.version()))
                .filter(SaveOutcome.Saved.class::isInstance)
                .isPresent();
    }
}
