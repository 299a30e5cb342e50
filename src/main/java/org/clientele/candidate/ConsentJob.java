package org.clientele.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets consents expire whose last day is over, a little after midnight by the server's clock. Each has a transaction of
 * its own, so that one who is being edited waits for the next night and keeps no other waiting.
 */
@Component
class ConsentJob {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentJob.class);

    /** What is left over waits for the next night. */
    private static final Limit BATCH = Limit.of(5000);

    private final CandidateListRepository candidates;
    private final Candidates service;
    private final Consents consents;
    private final CurrentActor actor;
    private final Clock clock;

    ConsentJob(
            CandidateListRepository candidates,
            Candidates service,
            Consents consents,
            CurrentActor actor,
            Clock clock) {
        this.candidates = candidates;
        this.service = service;
        this.consents = consents;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(cron = "${clientele.consent-time}")
    void expire() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        long expired = actor.asSystem("Clientele", () -> {
            List<CandidateId> over = candidates.findExpired(today, BATCH);
            return over.stream().filter(this::expire).count();
        });
        if (expired > 0) {
            LOG.info("{} consents expired", expired);
        }
    }

    private boolean expire(CandidateId id) {
        return service.find(id)
                .map(candidate -> consents.expire(id, candidate.version()))
                .filter(SaveOutcome.Saved.class::isInstance)
                .isPresent();
    }
}
