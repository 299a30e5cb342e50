package org.clientele.notification;

import java.util.List;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, a few times a minute. Several nodes may do so at once. A node that dies between handing a mail over
 * and noting it down has it sent once more, with the same Message-ID.
 */
@Component
class OutboxJob {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxJob.class);

    private final OutboxClaims claims;
    private final MailServer server;
    private final CurrentActor actor;

    OutboxJob(OutboxClaims claims, MailServer server, CurrentActor actor) {
        this.claims = claims;
        this.server = server;
        this.actor = actor;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void sendDue() {
        if (!server.isConfigured()) {
            return;
        }
        boolean goOn = true;
        while (goOn) {
            List<ClaimedMail> claimed = claims.claim();
            // Where none gets through, the rest can wait for the next time.
            goOn = claimed.stream().map(this::send).filter(sent -> sent).count() > 0;
        }
    }

    private boolean send(ClaimedMail mail) {
        try {
            server.send(mail);
        } catch (MailException e) {
            LOG.warn("Mail {} was not sent: {}", mail.id(), MailRefusal.reason(e));
            actor.asSystem("Clientele", () -> {
                claims.failed(mail.id(), MailRefusal.reason(e), MailRefusal.isForGood(e));
                return mail;
            });
            return false;
        }
        claims.succeeded(mail.id());
        return true;
    }
}
