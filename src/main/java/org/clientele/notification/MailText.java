package org.clientele.notification;

/**
 * What a mail says.
 *
 * @param body plain text; an address on a line of its own is a link
 */
record MailText(String subject, String body) {}
