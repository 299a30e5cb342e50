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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deactivates accounts that no vacancy is left for, each night, where the administrator has said so (docs/features.md S2.14).
 * Contacts who see all vacancies of their client, or of their location, keep theirs: new ones may come any day.
 */
@Component
class ClosingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);

    /** What is left over waits for the next night. */
    private static final Limit BATCH = Limit.of(5000);

    private final PortalSettingsRepository settings;
    private final ClosingRepository vacancies;
    private final PortalAccounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    ClosingJob(
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

    @Scheduled(cron = "${clientele.portal-closing-time}")
    void deactivate() {
        Closing closing = settings.find().details().closing();
        if (!closing.endsAccounts()) {
            return;
        }
        int days = Objects.requireNonNullElse(closing.seenDays(), 0);
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).minusDays(days);
        long over = actor.asSystem("Clientele", () -> {
            List<PortalAccountId> ids = vacancies.findWithoutVacancies(until, BATCH);
            return ids.stream().filter(this::deactivate).count();
        });
        if (over > 0) {
            LOG.info("{} portal accounts without a vacancy were deactivated", over);
        }
    }

    private boolean deactivate(PortalAccountId id) {
        return accounts.find(id)
                .map(account -> accounts.become(PortalAccountState.DEACTIVATED, id, account.version()))
                .filter(SaveOutcome.Saved.class::isInstance)
                .isPresent();
    }
}
