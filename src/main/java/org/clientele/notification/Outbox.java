package org.clientele.notification;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Recipients;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails on their way out and those that were sent, for the administrator. */
@Service
@MayAdminister
public class Outbox {

    private final OutboxRepository outbox;
    private final NotificationMails mails;
    private final Recipients recipients;
    private final MailServer server;
    private final BaseUrl baseUrl;
    private final BounceBoxRepository bounceBox;
    private final BounceSettings bounces;
    private final CurrentActor actor;
    private final Clock clock;

    Outbox(
            OutboxRepository outbox,
            NotificationMails mails,
            Recipients recipients,
            MailServer server,
            BaseUrl baseUrl,
            BounceBoxRepository bounceBox,
            BounceSettings bounces,
            CurrentActor actor,
            Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.recipients = recipients;
        this.server = server;
        this.baseUrl = baseUrl;
        this.bounceBox = bounceBox;
        this.bounces = bounces;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of all mails, the latest first. */
    @Transactional(readOnly = true)
    public Slice<OutboxRow> page(PageRef page) {
        return Pages.readDescending(page, outbox::findRows, "id");
    }

    /** One page of the mails in that state. */
    @Transactional(readOnly = true)
    public Slice<OutboxRow> page(PageRef page, MailState state) {
        return Pages.readDescending(page, request -> outbox.findRows(state, request), "id");
    }

    /** Whether there is a server that mails are handed to; without one they wait. */
    @Transactional(readOnly = true)
    public boolean isServerConfigured() {
        return server.isConfigured();
    }

    /** Whether the links in mails lead here from other machines too. */
    @Transactional(readOnly = true)
    public boolean areLinksConfigured() {
        return baseUrl.isConfigured();
    }

    /** How the mailbox of returned mails is doing; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<BounceBoxState> bounceBox() {
        return Optional.of(bounces)
                .filter(BounceSettings::isConfigured)
                .flatMap(configured -> bounceBox.findById(BounceBox.ID))
                .map(box -> box.toState(bounces.mailbox()));
    }

    /** Tries a mail again from the beginning, as soon as possible; one that was dropped meanwhile is left alone. */
    @Transactional
    @RetriedOnCollision
    public void sendAgain(UUID id) {
        outbox.findForUpdate(id).ifPresent(mail -> mail.sendAgain(clock.instant()));
    }

    /** Forgets a mail; one that waits is never sent. */
    @Transactional
    @RetriedOnCollision
    public void drop(UUID id) {
        outbox.findForUpdate(id).ifPresent(outbox::delete);
    }

    /**
     * Puts a mail to the signed-in person into the outbox, to try the server with.
     *
     * @return the address that it goes to; empty if the account has none
     */
    @Transactional
    @RetriedOnCollision
    public Optional<String> sendTest() {
        var to = recipients.among(Set.of(actor.requireStaff().id().value())).stream()
                .filter(recipient -> !recipient.email().isEmpty())
                .findFirst();
        to.ifPresent(mails::writeTest);
        return to.map(recipient -> recipient.email());
    }
}
