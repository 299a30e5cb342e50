package org.clientele.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** A mail on its way out. It is the same mail however often it is tried: it keeps its Message-ID. */
@Entity
@Table(name = "mail_outbox")
class OutboxMail {

    /** After so many tries it is given up. */
    static final int MOST_ATTEMPTS = 8;

    /** How long a sender has for the mails that it took, before another one may think that it died over them. */
    static final Duration LEASE = Duration.ofMinutes(10);

    static final int ERROR_LENGTH = 500;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int WAIT_GROWS = 4;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String idempotencyKey;
    private UUID messageId;
    private String recipient;
    private String recipientName;
    private String senderName;
    private String replyTo;
    private String subject;
    private String body;
    private @Nullable String html;
    private @Nullable UUID recordId;
    private @Nullable UUID accountId;

    @ElementCollection
    @CollectionTable(name = "mail_outbox_part", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    private List<OutboxPart> parts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant nextAttemptAt;
    private String lastError;
    private String returnStatus;
    private Instant createdAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    OutboxMail() {}

    OutboxMail(String idempotencyKey, String recipient, MailText text, Instant at) {
        this.id = Uuid7.next();
        this.idempotencyKey = idempotencyKey;
        // Reports of returned mails name it, so that it must not be guessed from the ids of other mails.
        this.messageId = UUID.randomUUID();
        this.recipient = recipient;
        this.recipientName = "";
        this.senderName = "";
        this.replyTo = "";
        this.subject = text.subject();
        this.body = text.body();
        this.state = MailState.WAITING;
        this.nextAttemptAt = at;
        this.lastError = "";
        this.returnStatus = "";
        this.createdAt = at;
    }

    OutboxMail(OutgoingMail mail, Instant at) {
        this(
                mail.key(),
                mail.to().address(),
                new MailText(mail.content().subject(), mail.content().text()),
                at);
        this.recipientName = mail.to().name();
        this.senderName = mail.from().name();
        this.replyTo = mail.from().address();
        this.html = mail.content().html();
        this.recordId = mail.about() == null ? null : mail.about().id();
        this.accountId = mail.sender() == null ? null : mail.sender().value();
        this.parts.addAll(mail.parts().stream().map(OutboxPart::new).toList());
    }

    /** Takes it for one try, during which nobody else does. */
    void attempt(Instant at) {
        attempts++;
        nextAttemptAt = at.plus(LEASE);
    }

    void succeed(Instant at) {
        state = MailState.SENT;
        sentAt = at;
        lastError = "";
        returnStatus = "";
    }

    /** @param forGood whether another try would be refused as well */
    void fail(String error, boolean forGood, Instant at) {
        lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
        if (forGood || attempts >= MOST_ATTEMPTS) {
            state = MailState.FAILED;
        } else {
            nextAttemptAt = at.plus(waitAfter(attempts));
        }
    }

    /** Tries again from the beginning, also what was sent. */
    void sendAgain(Instant at) {
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = at;
        sentAt = null;
    }

    /**
     * It came back after a server had taken it.
     *
     * @param status such as {@code 5.1.1} (RFC 3463); may be empty
     * @param words the server's own
     */
    void comeBack(String status, String words) {
        state = MailState.RETURNED;
        returnStatus = status;
        lastError = words.substring(0, Math.min(words.length(), ERROR_LENGTH));
    }

    /** Whether it is known not to arrive, unless it is sent again. */
    boolean hasFailed() {
        return state == MailState.FAILED || state == MailState.RETURNED;
    }

    String recipient() {
        return recipient;
    }

    @Nullable
    UUID recordId() {
        return recordId;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    boolean isWaiting() {
        return state == MailState.WAITING;
    }

    /** One minute, four, sixteen and so on, up to six hours. */
    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT;
        for (int i = 1; i < attempts && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(WAIT_GROWS);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    ClaimedMail toClaim() {
        return new ClaimedMail(
                id,
                messageId,
                recipient,
                recipientName,
                senderName,
                replyTo,
                new MailText(subject, body, html),
                parts.stream().map(OutboxPart::toPart).toList());
    }

    OutboxRow toRow() {
        return new OutboxRow(id, recipient, subject, body, state, attempts, lastError, returnStatus, createdAt, sentAt);
    }
}
