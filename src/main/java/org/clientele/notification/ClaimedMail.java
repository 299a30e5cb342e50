package org.clientele.notification;

import java.util.List;
import java.util.UUID;

/**
 * A mail that this process is to send now.
 *
 * @param messageId what others know it by
 * @param senderName whom it speaks for; empty for the installation
 * @param replyTo who gets the answers; empty for who sent it
 */
record ClaimedMail(
        UUID id,
        UUID messageId,
        String recipient,
        String recipientName,
        String senderName,
        String replyTo,
        MailText text,
        List<MailPart> parts) {}
