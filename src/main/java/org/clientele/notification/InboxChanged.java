package org.clientele.notification;

import java.util.Set;
import java.util.UUID;

/**
 * What these people have to read is no longer what it was.
 *
 * @param readers the ids of their accounts; of a client's contacts, those of the contacts
 */
public record InboxChanged(Set<UUID> readers) {

    public InboxChanged {
        readers = Set.copyOf(readers);
    }
}
