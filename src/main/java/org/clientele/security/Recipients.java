package org.clientele.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the staff is reached. Called by services only, which have asked for permission already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recipients {

    private final AccountRepository accounts;

    Recipients(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those of the accounts that can sign in. */
    public List<Recipient> among(Collection<UUID> ids) {
        return accounts.findRecipients(ids);
    }
}
