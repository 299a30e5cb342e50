package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the mails of the day to contacts, and forgets what is long done. Each contact has a transaction of its own. */
@Component
class NoticeJobs {

    /** How long read notices, and links that are over, are kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJobs.class);

    private final NoticeDigests digests;
    private final CurrentActor actor;
    private final Clock clock;

    NoticeJobs(NoticeDigests digests, CurrentActor actor, Clock clock) {
        this.digests = digests;
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

    private void writeDigest(UUID contact) {
        try {
            digests.write(contact);
        } catch (RuntimeException e) {
            // One contact that resists must not keep the others from their mail.
            LOG.error("No mail of the day for contact {}", contact, e);
        }
    }

    @Scheduled(cron = "${clientele.purge-time}")
    void forgetWhatIsLongDone() {
        Instant before = clock.instant().minus(KEPT);
        actor.asSystem("Clientele", () -> digests.forget(before));
    }
}
