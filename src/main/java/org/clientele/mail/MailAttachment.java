package org.clientele.mail;

import java.nio.charset.StandardCharsets;

/**
 * A file that goes along.
 *
 * @param contentType with its parameters
 */
public record MailAttachment(String name, String contentType, byte[] content) {

    /**
     * A calendar's entry, which the recipient's program offers to accept or to remove.
     *
     * @param method as in the entry itself, such as {@code REQUEST} or {@code CANCEL} (RFC 5546)
     */
    public static MailAttachment calendar(String calendar, String method) {
        return new MailAttachment(
                "invite.ics",
                "text/calendar; charset=UTF-8; method=" + method,
                calendar.getBytes(StandardCharsets.UTF_8));
    }
}
