package org.clientele.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Something happened that people should be told of. Whoever raises it names those whom it concerns; of them only those
 * are told who may see the record, and never the one who did it. Kept in the same transaction, so that nobody is told of
 * what was rolled back.
 *
 * @param accounts ids of those whom it concerns
 * @param about the record that it links to
 * @param occasion tells this occasion from others of the same kind about the same record: somebody is told once of each
 */
public record NotificationRaised(NotificationKind kind, Set<UUID> accounts, RecordRef about, String occasion) {

    public NotificationRaised {
        accounts = Set.copyOf(accounts);
    }
}
