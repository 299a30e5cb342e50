package org.clientele.notification;

/**
 * A file that goes along with a mail. A calendar's entry ({@code text/calendar} with a {@code method}) is also another
 * way to show the mail itself, so that the recipient's program offers to accept it (RFC 6047).
 *
 * @param contentType with its parameters
 * @param contentId what the mail's HTML calls it (RFC 2392), if it is shown there; empty for a file
 */
public record MailPart(String name, String contentType, byte[] content, String contentId) {

    /** A file. */
    public MailPart(String name, String contentType, byte[] content) {
        this(name, contentType, content, "");
    }

    boolean isInline() {
        return !contentId.isEmpty();
    }

    boolean isCalendar() {
        return contentType.startsWith("text/calendar");
    }
}
