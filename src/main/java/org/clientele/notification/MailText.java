package org.clientele.notification;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param body plain text
 * @param html the same with markup; null where it is made of the text, in which an address on a line of its own is a link
 */
record MailText(String subject, String body, @Nullable String html) {

    MailText(String subject, String body) {
        this(subject, body, null);
    }
}
