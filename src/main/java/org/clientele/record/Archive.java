package org.clientele.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayWork;
import org.clientele.settings.Settings;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records that were deleted and can still be restored (docs/adr/0008). What belongs to an archived client is not
 * listed: it comes back with the client.
 */
@Service
@MayLead
public class Archive {

    private static final Duration DAY = Duration.ofDays(1);

    /** How long whoever has deleted something may take that back. */
    private static final Duration SLIP = Duration.ofMinutes(5);

    private final RecordEntryRepository entries;
    private final ArchiveParticipants participants;
    private final Settings settings;
    private final CurrentActor actor;
    private final Clock clock;

    Archive(
            RecordEntryRepository entries,
            ArchiveParticipants participants,
            Settings settings,
            CurrentActor actor,
            Clock clock) {
        this.entries = entries;
        this.participants = participants;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the archive, the latest first. */
    @Transactional(readOnly = true)
    public Slice<ArchivedRow> page(PageRef page) {
        Duration kept = kept();
        Instant now = clock.instant();
        var lines = Pages.readDescending(
                page, request -> entries.findArchived(now.minus(kept), request), "archivedAt", "id");
        return new Slice<>(
                lines.rows().stream()
                        .map(line -> row(line, Duration.between(now, line.at().plus(kept))))
                        .toList(),
                lines.hasNext());
    }

    /** Brings a record back, with everything that went with it. */
    @Transactional
    @RetriedOnCollision
    public RestoreOutcome restore(RecordRef record) {
        Instant earliest = clock.instant().minus(kept());
        return restore(record, entry -> !entry.wasArchivedBefore(earliest));
    }

    /** Brings back what the signed-in person has just deleted, as a slip of the finger; later it is up to team leads. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public RestoreOutcome takeBack(RecordRef record) {
        String self = actor.require().name();
        Instant earliest = clock.instant().minus(SLIP);
        return restore(record, entry -> entry.wasArchivedBy(self) && !entry.wasArchivedBefore(earliest));
    }

    private RestoreOutcome restore(RecordRef record, Predicate<RecordEntry> allowed) {
        RecordEntry entry = entries.findForUpdate(record.id()).orElse(null);
        if (entry == null || !entry.isRestorable() || !allowed.test(entry) || belongsToArchived(entry)) {
            return new RestoreOutcome.Gone();
        }
        participants.of(record.type()).restore(record.id());
        entry.restore();
        return new RestoreOutcome.Restored(entry.toTitle().title());
    }

    private Duration kept() {
        return Duration.ofDays(settings.current().details().archiveDays());
    }

    private boolean belongsToArchived(RecordEntry entry) {
        return Stream.of(entry.clientId(), entry.subjectId())
                .flatMap(Optional::stream)
                .filter(owner -> !owner.equals(entry.getId()))
                .flatMap(owner -> entries.findById(owner).stream())
                .anyMatch(RecordEntry::isArchived);
    }

    private static ArchivedRow row(ArchivedLine line, Duration left) {
        long daysLeft = left.plus(DAY).minusNanos(1).toDays();
        return new ArchivedRow(
                line.ref(),
                line.title(),
                Objects.requireNonNullElse(line.client(), ""),
                line.at(),
                line.by(),
                line.kept() == null ? null : line.kept().toTitle(),
                daysLeft);
    }
}
