package org.clientele.client;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clientele.client.AccessQueries.Scope;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.settings.InstalledVisibility;
import org.clientele.settings.Visibility;
import org.clientele.settings.VisibilityChanged;
import org.clientele.team.TeamChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who sees which client in step with assignments and teams, in the transaction that changes them (docs/adr/0018).
 * The rows are kept also as long as everybody sees all clients, so that another choice holds at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccessKeeper {

    private final AccessQueries queries;
    private final InstalledVisibility visibility;
    private final CurrentActor actor;
    private final ServerDay day;

    AccessKeeper(AccessQueries queries, InstalledVisibility visibility, CurrentActor actor, ServerDay day) {
        this.queries = queries;
        this.visibility = visibility;
        this.actor = actor;
        this.day = day;
    }

    /** For clients whose assignments have changed, or are in force no longer or from now on. */
    void recompute(Collection<UUID> clients) {
        if (!clients.isEmpty()) {
            recompute(Scope.CLIENTS, clients, visibility.current());
        }
    }

    /** For all there are. */
    void recomputeAll() {
        recompute(Scope.ALL, List.of(), visibility.current());
    }

    @EventListener
    void follow(TeamChanged changed) {
        recompute(
                Scope.VIEWERS, changed.accounts().stream().map(AccountId::value).toList(), visibility.current());
    }

    @EventListener
    void follow(VisibilityChanged changed) {
        recompute(Scope.ALL, List.of(), changed.visibility());
    }

    /** What one sees must not depend on who brought it about. */
    private void recompute(Scope scope, Collection<UUID> ids, Visibility chosen) {
        actor.asSystem(actor.require().name(), () -> {
            queries.recompute(scope, ids, chosen, day.today());
            return true;
        });
    }
}
