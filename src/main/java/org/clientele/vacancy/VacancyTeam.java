package org.clientele.vacancy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.record.RecordAudience;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the agency can work on a vacancy: whoever works, and may know of its client. */
@Service
@MayRead
public class VacancyTeam {

    private final Accounts accounts;
    private final Clients clients;
    private final RecordAudience audience;

    VacancyTeam(Accounts accounts, Clients clients, RecordAudience audience) {
        this.accounts = accounts;
        this.clients = clients;
        this.audience = audience;
    }

    /** All of them by name; nobody if one does not see the client oneself. */
    @Transactional(readOnly = true)
    public List<AccountRef> selectable(ClientId client) {
        if (clients.ref(client).isEmpty()) {
            return List.of();
        }
        List<AccountRef> workers = accounts.selectable(Permission.WORK);
        Set<UUID> knowing = audience.among(
                workers.stream().map(worker -> worker.id().value()).collect(Collectors.toSet()), client.value());
        return workers.stream()
                .filter(worker -> knowing.contains(worker.id().value()))
                .toList();
    }

    /** Those of the accounts that can be chosen. */
    Set<AccountId> among(Set<AccountId> ids, ClientId client) {
        return selectable(client).stream()
                .map(AccountRef::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }
}
