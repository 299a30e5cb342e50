package org.clientele.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.client.ClientFacts.Owner;
import org.clientele.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what the ids in checked details stand for, and what cannot be right about them. What a client points at already
 * is taken as it is: it cannot vanish meanwhile, and a parent that went into the archive must not keep the clients below
 * it from being saved.
 */
@Component
class ClientFactsLookup {

    /** Deeper groups are refused; nobody keeps one, and a walk up the chain stays short. */
    static final int GROUP_DEPTH_MAX = 10;

    private final ClientRepository clients;
    private final ClientStatusRepository statuses;
    private final IndustryRepository industries;
    private final OwnerKeeper owners;
    private final CurrentActor actor;

    ClientFactsLookup(
            ClientRepository clients,
            ClientStatusRepository statuses,
            IndustryRepository industries,
            OwnerKeeper owners,
            CurrentActor actor) {
        this.clients = clients;
        this.statuses = statuses;
        this.industries = industries;
        this.owners = owners;
        this.actor = actor;
    }

    /** Either facts or errors. */
    record Found(Optional<ClientFacts> facts, Map<String, String> errors) {}

    /** @param self the client that is being saved; null for a new one */
    Found find(ClientDetails details, @Nullable Client self) {
        Map<String, String> errors = new HashMap<>();
        ClientStatus status = find(
                details.statusId(), self == null ? null : self.status(), ClientStatus::getId, statuses::findForShare);
        if (status == null) {
            errors.put("statusId", details.statusId() == null ? "error.required" : "error.gone");
        }
        Industry industry = find(
                details.industryId(),
                self == null ? null : self.industry().orElse(null),
                Industry::getId,
                industries::findForShare);
        if (details.industryId() != null && industry == null) {
            errors.put("industryId", "error.gone");
        }
        Owner owner = owners.find(details, self, errors);
        ClientId current = self == null ? null : self.parentId().orElse(null);
        ClientId parent = parent(details.parentId(), current);
        if (parent != null && !parent.equals(current)) {
            parentFlaw(parent, self).ifPresent(key -> errors.put("parentId", key));
        }
        return status == null || !errors.isEmpty()
                ? new Found(Optional.empty(), errors)
                : new Found(Optional.of(new ClientFacts(details.below(parent), status, industry, owner)), errors);
    }

    /** What the id stands for: the current one, or else one that is looked up. */
    private static <I, T> @Nullable T find(
            @Nullable I id, @Nullable T current, Function<T, I> idOf, Function<I, Optional<T>> lookup) {
        if (id == null) {
            return null;
        }
        return current != null && idOf.apply(current).equals(id)
                ? current
                : lookup.apply(id).orElse(null);
    }

    /** What one does not see, one does not take away either. */
    private @Nullable ClientId parent(@Nullable ClientId wanted, @Nullable ClientId current) {
        boolean hidden =
                wanted == null && current != null && clients.findRef(current).isEmpty();
        return hidden ? current : wanted;
    }

    private Optional<String> parentFlaw(ClientId parentId, @Nullable Client self) {
        Client parent = clients.findForShare(parentId).orElse(null);
        if (parent == null || parent.isArchived()) {
            return Optional.of("error.gone");
        }
        // The whole chain counts, also where one does not see all of it.
        return actor.asSystem(actor.require().name(), () -> chainFlaw(parent, self));
    }

    private Optional<String> chainFlaw(Client parent, @Nullable Client self) {
        Optional<Client> ancestor = Optional.of(parent);
        for (int depth = 0; ancestor.isPresent(); depth++) {
            if (Objects.equals(ancestor.get().id(), self == null ? null : self.id())) {
                return Optional.of("client.parent.circle");
            }
            if (depth == GROUP_DEPTH_MAX) {
                return Optional.of("client.parent.tooDeep");
            }
            ancestor = ancestor.get().parentId().flatMap(clients::findForShare);
        }
        return Optional.empty();
    }
}
