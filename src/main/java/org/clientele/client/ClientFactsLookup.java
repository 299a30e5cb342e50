package org.clientele.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the ids in checked details stand for, and what cannot be right about them. */
@Component
class ClientFactsLookup {

    /** Deeper groups are refused; nobody keeps one, and a walk up the chain stays short. */
    static final int GROUP_DEPTH_MAX = 10;

    private final ClientRepository clients;
    private final ClientStatusRepository statuses;
    private final IndustryRepository industries;
    private final Accounts accounts;

    ClientFactsLookup(
            ClientRepository clients,
            ClientStatusRepository statuses,
            IndustryRepository industries,
            Accounts accounts) {
        this.clients = clients;
        this.statuses = statuses;
        this.industries = industries;
        this.accounts = accounts;
    }

    /** Either facts or errors. */
    record Found(Optional<ClientFacts> facts, Map<String, String> errors) {}

    /** @param self the client that is being saved; null for a new one */
    Found find(ClientDetails details, @Nullable ClientId self) {
        Map<String, String> errors = new HashMap<>();
        Optional<ClientStatus> status = Optional.ofNullable(details.statusId()).flatMap(statuses::findForShare);
        if (status.isEmpty()) {
            errors.put("statusId", details.statusId() == null ? "error.required" : "error.gone");
        }
        Optional<Industry> industry = Optional.ofNullable(details.industryId()).flatMap(industries::findForShare);
        if (details.industryId() != null && industry.isEmpty()) {
            errors.put("industryId", "error.gone");
        }
        Optional<AccountRef> owner = Optional.ofNullable(details.ownerId()).flatMap(accounts::find);
        if (details.ownerId() != null && owner.isEmpty()) {
            errors.put("ownerId", "error.gone");
        }
        Optional<Client> parent = details.parent().flatMap(clients::findForShare);
        if (details.parentId() != null) {
            parentFlaw(parent, self).ifPresent(key -> errors.put("parentId", key));
        }
        Optional<ClientFacts> facts = errors.isEmpty()
                ? status.map(known -> new ClientFacts(
                        details,
                        known,
                        industry.orElse(null),
                        parent.orElse(null),
                        owner.map(account -> new ClientFacts.Owner(account.id(), account.name()))
                                .orElse(null)))
                : Optional.empty();
        return new Found(facts, errors);
    }

    /** A parent that went into the archive meanwhile must not keep the clients below it from being saved. */
    private boolean isParentAlready(Client parent, @Nullable ClientId self) {
        return Optional.ofNullable(self)
                .flatMap(clients::findById)
                .flatMap(Client::parent)
                .filter(current -> current.id().equals(parent.id()))
                .isPresent();
    }

    private Optional<String> parentFlaw(Optional<Client> parent, @Nullable ClientId self) {
        if (parent.isEmpty() || (parent.get().isArchived() && !isParentAlready(parent.get(), self))) {
            return Optional.of("error.gone");
        }
        Optional<Client> ancestor = parent;
        for (int depth = 0; ancestor.isPresent(); depth++) {
            if (ancestor.get().id().equals(self)) {
                return Optional.of("client.parent.circle");
            }
            if (depth == GROUP_DEPTH_MAX) {
                return Optional.of("client.parent.tooDeep");
            }
            ancestor = ancestor.get().parent().map(Client::id).flatMap(clients::findForShare);
        }
        return Optional.empty();
    }
}
