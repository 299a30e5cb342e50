package org.clientele.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the mailbox of returned mails was read. There is one row, from its migration on. */
@Entity
@Table(name = "mail_bounce_box")
class BounceBox {

    static final UUID ID = new UUID(0, 1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String mailbox;
    private long uidValidity;
    private long lastUid;
    private @Nullable Instant readAt;
    private String problem;

    @SuppressWarnings("NullAway.Init")
    BounceBox() {}

    /** Where to go on; at the beginning if it was another mailbox before. */
    BouncePosition positionIn(String name) {
        return name.equals(mailbox) ? new BouncePosition(uidValidity, lastUid) : BouncePosition.BEGINNING;
    }

    void readUpTo(BouncePosition position, String name, Instant at) {
        mailbox = name;
        uidValidity = position.validity();
        lastUid = position.lastUid();
        readAt = at;
        problem = "";
    }

    void fail(String reason) {
        problem = reason.substring(0, Math.min(reason.length(), OutboxMail.ERROR_LENGTH));
    }

    BounceBoxState toState(String name) {
        return new BounceBoxState(name, name.equals(mailbox) ? readAt : null, problem);
    }
}
