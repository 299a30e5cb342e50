package org.clientele.notification;

import jakarta.persistence.Embeddable;

/** A file that goes along with a mail of the outbox. */
@Embeddable
class OutboxPart {

    private String name;
    private String contentType;
    private String contentId;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    OutboxPart() {}

    OutboxPart(MailPart part) {
        this.name = part.name();
        this.contentType = part.contentType();
        this.contentId = part.contentId();
        this.content = part.content();
    }

    MailPart toPart() {
        return new MailPart(name, contentType, content, contentId);
    }
}
