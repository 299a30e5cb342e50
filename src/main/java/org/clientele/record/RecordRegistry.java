package org.clientele.record;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordMoved;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each feature enters its records, within the transaction that writes them (docs/adr/0005). Called by services
 * only, which have asked for permission already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordRegistry {

    private final RecordEntryRepository entries;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordRegistry(RecordEntryRepository entries, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a new record.
     *
     * @param clientId the client that it belongs to; for a client its own id
     * @param title what links to it say
     */
    public void enter(RecordRef ref, @Nullable UUID clientId, String title) {
        entries.save(new RecordEntry(ref, clientId, title));
    }

    /**
     * Enters a new record that is about another one, its subject, and belongs to the same client.
     *
     * @param title what links to it say
     */
    public void enterAbout(RecordRef ref, RecordRef subject, String title) {
        entries.save(new RecordEntry(ref, require(subject), title));
    }

    /** Keeps the title of links in step with the record's name. */
    public void retitle(RecordRef ref, String title) {
        require(ref).retitle(title);
    }

    /** The record belongs to another client from now on, and so does everything about it. */
    public void moveTo(RecordRef ref, UUID clientId) {
        RecordEntry entry = require(ref);
        Optional<UUID> former = entry.clientId();
        entry.moveTo(clientId);
        entries.moveWhatIsAbout(ref.id(), clientId);
        former.ifPresent(from -> events.publishEvent(new RecordMoved(ref, from, clientId)));
    }

    /** Enters the record into the archive, as done now by the current actor. */
    public void archive(RecordRef ref) {
        require(ref).archive(actor.require().name(), clock.instant());
    }

    /** Enters the record into the archive as part of another one, as done now by the current actor. */
    public void archiveMerged(RecordRef ref, UUID kept) {
        archive(ref);
        require(ref).mergeInto(kept);
    }

    /** Takes the record out of the archive. */
    public void restore(RecordRef ref) {
        require(ref).restore();
    }

    /** Leaves a tombstone of the record, which is destroyed along with another one that it was about. */
    public void purgeWith(RecordRef ref, RecordRef cause) {
        require(ref).purge(require(cause), clock.instant());
        entries.flush();
    }

    private RecordEntry require(RecordRef ref) {
        return entries.findById(ref.id()).orElseThrow(() -> new IllegalStateException("Not in the registry: " + ref));
    }
}
