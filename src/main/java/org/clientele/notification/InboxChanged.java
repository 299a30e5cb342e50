package org.clientele.notification;

import java.util.Set;
import java.util.UUID;

/**
 * What these accounts have to read is no longer what it was.
 *
 * @param accounts their ids
 */
record InboxChanged(Set<UUID> accounts) {

    InboxChanged {
        accounts = Set.copyOf(accounts);
    }
}
