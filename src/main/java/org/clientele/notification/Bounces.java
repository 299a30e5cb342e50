package org.clientele.notification;

import java.time.Clock;
import java.util.UUID;
import org.clientele.notification.report.DeliveryReport;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes down what came back. A report can be written by anybody, so it has to name a mail by letters that only its
 * recipient's side has seen, and can do no more than mark that one mail, once.
 */
@Component
class Bounces {

    private final OutboxRepository outbox;
    private final BounceBoxRepository box;
    private final MailFailures failures;
    private final Clock clock;

    Bounces(OutboxRepository outbox, BounceBoxRepository box, MailFailures failures, Clock clock) {
        this.outbox = outbox;
        this.box = box;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Marks the mail as returned and tells who sent it, if that is what the report says, and the mail counts as sent.
     *
     * @param messageId which mail the report is about
     */
    @Transactional
    @RetriedOnCollision
    public void take(UUID messageId, DeliveryReport report) {
        outbox.findSentForUpdate(messageId)
                .ifPresent(mail -> report.failureOf(mail.recipient()).ifPresent(failure -> {
                    mail.comeBack(failure.status(), failure.words());
                    failures.tellOf(mail);
                }));
    }

    /** Where to go on reading. */
    @Transactional(readOnly = true)
    public BouncePosition positionIn(String mailbox) {
        return box.findById(BounceBox.ID).orElseThrow().positionIn(mailbox);
    }

    @Transactional
    @RetriedOnCollision
    public void readUpTo(BouncePosition position, String mailbox) {
        box.findForUpdate().readUpTo(position, mailbox, clock.instant());
    }

    @Transactional
    @RetriedOnCollision
    public void failed(String reason) {
        box.findForUpdate().fail(reason);
    }
}
