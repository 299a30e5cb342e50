package org.clientele.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Purges each night what has been in the archive for too long (docs/adr/0008). Each record goes in a transaction of its
 * own, so the job can be stopped and begun again at any time, also by several nodes at once; what cannot be purged is
 * tried again the next night.
 */
@Component
class PurgeJob {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);
    private static final int BATCH = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RecordEntryRepository entries;
    private final Purge purge;
    private final Settings settings;
    private final CurrentActor actor;
    private final Clock clock;

    PurgeJob(RecordEntryRepository entries, Purge purge, Settings settings, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.purge = purge;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** In the small hours of the server. */
    @Scheduled(cron = "${clientele.purge-time}")
    void purgeEachNight() {
        int purged = actor.asSystem("Clientele", this::purgeDue);
        if (purged > 0) {
            LOG.info("Purged {} archived records", purged);
        }
    }

    private int purgeDue() {
        Duration kept = Duration.ofDays(settings.current().details().archiveDays());
        Instant archivedBefore = clock.instant().minus(kept);
        int purged = 0;
        List<UUID> batch = entries.findDue(archivedBefore, BEFORE_ALL, Limit.of(BATCH));
        while (!batch.isEmpty()) {
            for (UUID due : batch) {
                purged += purgeWithAllThatBelongs(due, archivedBefore);
            }
            batch = entries.findDue(archivedBefore, batch.getLast(), Limit.of(BATCH));
        }
        return purged;
    }

    private int purgeWithAllThatBelongs(UUID due, Instant archivedBefore) {
        int purged = 0;
        try {
            for (UUID id : purge.inOrder(due)) {
                purged += purge.purge(id, due, archivedBefore) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            // One record that resists must not keep the others longer than allowed.
            LOG.error("Record {} could not be purged", due, e);
        }
        return purged;
    }
}
