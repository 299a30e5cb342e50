package org.clientele.client;

import org.clientele.security.AccountRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the owner's name in the client's row, which lists sort by, and those in assignments in step with the account. */
@Component
class OwnerNames {

    private final ClientRepository clients;
    private final ClientRecruiterRepository recruiters;

    OwnerNames(ClientRepository clients, ClientRecruiterRepository recruiters) {
        this.clients = clients;
        this.recruiters = recruiters;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AccountRenamed renamed) {
        clients.renameOwner(renamed.account(), renamed.fullName());
        recruiters.rename(renamed.account(), renamed.fullName());
    }
}
