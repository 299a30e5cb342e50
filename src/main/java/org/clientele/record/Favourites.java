package org.clientele.record;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that the signed-in person has marked to find them again. */
@Service
@MayRead
public class Favourites {

    private final FavouriteRepository favourites;
    private final RecordEntryRepository records;
    private final CurrentActor actor;
    private final Clock clock;

    Favourites(FavouriteRepository favourites, RecordEntryRepository records, CurrentActor actor, Clock clock) {
        this.favourites = favourites;
        this.records = records;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that are not archived, by title. */
    @Transactional(readOnly = true)
    public List<RecordTitle> list() {
        return favourites.findRecords(account()).stream()
                .map(RecordEntry::toTitle)
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean isMarked(RecordRef record) {
        return favourites.existsByAccountIdAndRecordId(account(), record.id());
    }

    /** Marks the record; nothing if it is not there, or if one may not see it. */
    @Transactional
    @RetriedOnCollision
    public void mark(RecordRef record) {
        if (records.existsByIdAndPurgedAtIsNull(record.id())) {
            favourites.mark(account(), record.id(), clock.instant());
        }
    }

    @Transactional
    @RetriedOnCollision
    public void unmark(RecordRef record) {
        favourites.unmark(account(), record.id());
    }

    private UUID account() {
        return actor.staff().orElseThrow().id().value();
    }
}
