package org.clientele.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * On whose behalf the portal's read entities are read. Without a contact that acts, nothing is seen. Whom the contact is
 * deputy of is read once in each transaction; everything else the filter reads with each statement, so that it holds at
 * once.
 */
@Component
class PortalScope {

    /** No contact has this id. */
    static final UUID NOBODY = new UUID(0, 0);

    private final CurrentActor actor;
    private final ViewerQueries queries;
    private final Clock clock;
    private final ThreadLocal<@Nullable UUID> considered = new ThreadLocal<>();

    PortalScope(CurrentActor actor, ViewerQueries queries, Clock clock) {
        this.actor = actor;
        this.queries = queries;
        this.clock = clock;
    }

    /** Who looks. */
    UUID viewer() {
        return actor.find()
                .map(found -> switch (found) {
                    case Actor.PortalActor contact -> contact.contactId();
                    case Actor.Viewing viewing -> viewing.contactId();
                    case Actor.StaffActor staff -> NOBODY;
                    case Actor.ForContact decided -> NOBODY;
                    case Actor.SystemActor system -> NOBODY;
                })
                .orElse(NOBODY);
    }

    /** On whose behalf: the viewer itself, and those whom it is deputy of today. */
    List<UUID> seers() {
        UUID viewer = viewer();
        if (viewer.equals(NOBODY) || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return seersOf(viewer);
        }
        Key key = new Key(this, viewer);
        Object known = TransactionSynchronizationManager.getResource(key);
        if (known instanceof Seers seers) {
            return seers.ids();
        }
        List<UUID> read = seersOf(viewer);
        TransactionSynchronizationManager.bindResource(key, new Seers(read));
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(key));
        return read;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** The candidate whose preview is being made; nobody otherwise. */
    UUID considered() {
        UUID candidate = considered.get();
        return candidate == null ? NOBODY : candidate;
    }

    /** Reads as if the candidate had been put forward: for the preview, which has asked all other rules before. */
    <T> T considering(UUID candidate, Supplier<T> reading) {
        considered.set(candidate);
        try {
            return reading.get();
        } finally {
            considered.remove();
        }
    }

    private List<UUID> seersOf(UUID viewer) {
        return viewer.equals(NOBODY) ? List.of(NOBODY) : queries.seers(viewer, today());
    }

    private record Key(PortalScope scope, UUID viewer) {}

    private record Seers(List<UUID> ids) {}

    private record Forgetting(Key key) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}
