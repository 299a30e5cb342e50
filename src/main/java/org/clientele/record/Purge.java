package org.clientele.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.RecordChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys one record for good. The row in the registry and the history stay, without what they told of it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Purge {

    private final RecordEntryRepository entries;
    private final FavouriteRepository favourites;
    private final RecentlyOpenedRepository recentlyOpened;
    private final ArchiveParticipants participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Purge(
            RecordEntryRepository entries,
            FavouriteRepository favourites,
            RecentlyOpenedRepository recentlyOpened,
            ArchiveParticipants participants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.favourites = favourites;
        this.recentlyOpened = recentlyOpened;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What has to be destroyed for the record to be: everything that belongs to a client, contacts before the locations
     * that they work at, and last the record itself.
     */
    @Transactional(readOnly = true)
    List<UUID> inOrder(UUID due) {
        return entries.findToPurgeWith(due);
    }

    /**
     * Destroys the record, unless somebody has restored what was due in the meantime.
     *
     * @param due the record whose time is over: the same, or the client that it belongs to
     * @param archivedBefore since when what was due has to be in the archive
     * @return whether it was destroyed
     */
    boolean purge(UUID id, UUID due, Instant archivedBefore) {
        RecordEntry cause = entries.findForUpdate(due).orElseThrow();
        if (!cause.wasArchivedBefore(archivedBefore)) {
            return false;
        }
        RecordEntry entry = entries.findForUpdate(id).orElseThrow();
        favourites.deleteByRecordId(id);
        recentlyOpened.deleteByRecordId(id);
        participants.of(entry.ref().type()).purge(id);
        entry.purge(cause, clock.instant());
        // The database lets the history go of its values only after this is written.
        entries.flush();
        events.publishEvent(
                new RecordChanged(entry.ref(), entry.clientId().orElse(null), RecordChanged.Act.PURGED, List.of()));
        return true;
    }
}
