package org.clientele.notification;

/**
 * A file that goes along with a mail. A calendar's entry ({@code text/calendar} with a {@code method}) is also another
 * way to show the mail itself, so that the recipient's program offers to accept it (RFC 6047).
 *
 * @param contentType with its parameters
 */
public record MailPart(String name, String contentType, byte[] content) {

    boolean isCalendar() {
        return contentType.startsWith("text/calendar");
    }
}
