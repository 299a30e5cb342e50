package org.clientele.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sender of mails keeps, each step in a transaction of its own: none is open while the server is spoken to. */
@Component
class OutboxClaims {

    private static final int BATCH = 10;

    private final OutboxRepository outbox;
    private final MailFailures failures;
    private final Clock clock;

    OutboxClaims(OutboxRepository outbox, MailFailures failures, Clock clock) {
        this.outbox = outbox;
        this.failures = failures;
        this.clock = clock;
    }

    /** Takes some of the mails that are due; nobody else gets them until their lease has run out. */
    @Transactional
    @RetriedOnCollision
    public List<ClaimedMail> claim() {
        List<OutboxMail> due = outbox.lockDue(clock.instant(), Limit.of(BATCH));
        due.forEach(mail -> mail.attempt(clock.instant()));
        return due.stream().map(OutboxMail::toClaim).toList();
    }

    @Transactional
    @RetriedOnCollision
    public void succeeded(UUID id) {
        outbox.findForUpdate(id).filter(OutboxMail::isWaiting).ifPresent(mail -> mail.succeed(clock.instant()));
    }

    @Transactional
    @RetriedOnCollision
    public void failed(UUID id, String error, boolean forGood) {
        outbox.findForUpdate(id).filter(OutboxMail::isWaiting).ifPresent(mail -> {
            mail.fail(error, forGood, clock.instant());
            failures.tellOf(mail);
        });
    }
}
