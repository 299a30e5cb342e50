package org.clientele.team;

import java.util.Set;
import org.clientele.security.AccountId;

/**
 * A team has other people, or is gone. Whoever keeps what follows from it does so in the same transaction.
 *
 * @param accounts all who belonged to it before or do so now
 */
public record TeamChanged(Set<AccountId> accounts) {

    public TeamChanged {
        accounts = Set.copyOf(accounts);
    }
}
