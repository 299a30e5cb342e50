package org.clientele.mail;

/**
 * A mail as its recipient would get it.
 *
 * @param from who it speaks for; empty for the installation
 * @param html a page of its own, in which nothing runs and nothing is loaded from elsewhere
 */
public record MailPreview(String from, String to, String subject, String text, String html) {}
