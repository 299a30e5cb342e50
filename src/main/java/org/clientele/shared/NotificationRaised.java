package org.clientele.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that people should be told of. Whoever raises it names those whom it concerns; of them only those
 * are told who may see the record, and never the one who did it. Kept in the same transaction, so that nobody is told of
 * what was rolled back.
 *
 * @param accounts ids of those whom it concerns
 * @param about the record that it links to; null if it is about no single one and links to the kind's page, so that it
 *     must tell nothing that only some may know
 * @param number of how many things it tells; 1 of one record
 * @param topic what it is about in the recipient's own words, for the bell and the list; empty of one record. Mails do
 *     not say it
 * @param occasion tells this occasion from others of the same kind about the same record: somebody is told once of each
 */
public record NotificationRaised(
        NotificationKind kind,
        Set<UUID> accounts,
        @Nullable RecordRef about,
        int number,
        String topic,
        String occasion) {

    /** How long a topic may be. */
    public static final int TOPIC_MAX = 200;

    public NotificationRaised {
        accounts = Set.copyOf(accounts);
    }

    /** About one record. */
    public NotificationRaised(NotificationKind kind, Set<UUID> accounts, RecordRef about, String occasion) {
        this(kind, accounts, about, 1, "", occasion);
    }

    /** About no single record. */
    public NotificationRaised(NotificationKind kind, Set<UUID> accounts, int number, String occasion) {
        this(kind, accounts, null, number, "", occasion);
    }

    /** About no single record, but about what the recipients had asked for in these words. */
    public NotificationRaised(NotificationKind kind, Set<UUID> accounts, String topic, String occasion) {
        this(kind, accounts, null, 1, topic, occasion);
    }
}
