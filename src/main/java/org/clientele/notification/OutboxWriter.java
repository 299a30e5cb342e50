package org.clientele.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the mails of other features into the outbox, in the transaction of what they tell of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutboxWriter {

    private final OutboxRepository outbox;
    private final Clock clock;

    OutboxWriter(OutboxRepository outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return whether it was put there; not if a mail of the same key was before */
    public boolean put(OutgoingMail mail) {
        if (outbox.existsByIdempotencyKey(mail.key())) {
            return false;
        }
        outbox.save(new OutboxMail(mail, clock.instant()));
        return true;
    }
}
