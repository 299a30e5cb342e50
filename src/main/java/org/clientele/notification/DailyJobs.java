package org.clientele.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the mails of the day, and forgets what is long done. Each account has a transaction of its own. */
@Component
class DailyJobs {

    /** How long read notifications and sent mails are kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(DailyJobs.class);

    private final Digests digests;
    private final Tidying tidying;
    private final CurrentActor actor;
    private final Clock clock;

    DailyJobs(Digests digests, Tidying tidying, CurrentActor actor, Clock clock) {
        this.digests = digests;
        this.tidying = tidying;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(cron = "${clientele.digest-time}")
    void writeDigests() {
        actor.asSystem("Clientele", () -> {
            digests.due().forEach(this::writeDigest);
            return true;
        });
    }

    private void writeDigest(UUID account) {
        try {
            digests.write(account);
        } catch (RuntimeException e) {
            // One account that resists must not keep the others from their mail.
            LOG.error("No mail of the day for account {}", account, e);
        }
    }

    @Scheduled(cron = "${clientele.purge-time}")
    void forgetWhatIsLongDone() {
        Instant before = clock.instant().minus(KEPT);
        actor.asSystem("Clientele", () -> tidying.forget(before));
    }
}
