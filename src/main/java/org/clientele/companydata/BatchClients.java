package org.clientele.companydata;

import java.util.List;
import java.util.UUID;
import org.clientele.register.CompanyRegister;
import org.clientele.security.AccountId;
import org.clientele.settings.InstalledVisibility;
import org.clientele.settings.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients of a batch: those that who started it sees, at any time. */
@Component
class BatchClients {

    private static final Limit AT_A_TIME = Limit.of(CompanyRegister.MOST_AT_ONCE);

    private final WatchedClientRepository clients;
    private final InstalledVisibility visibility;

    BatchClients(WatchedClientRepository clients, InstalledVisibility visibility) {
        this.clients = clients;
        this.visibility = visibility;
    }

    @Transactional(readOnly = true)
    public int count(AccountId starter) {
        return Math.toIntExact(clients.count(starter.value(), everybody()));
    }

    /** @param last the client to go on behind; null for the first ones */
    @Transactional(readOnly = true)
    public List<WatchedClient> next(AccountId starter, @Nullable UUID last) {
        return clients.findNext(starter.value(), everybody(), last, AT_A_TIME);
    }

    private boolean everybody() {
        return visibility.current() == Visibility.EVERYBODY;
    }
}
