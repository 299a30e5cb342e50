package org.clientele.mail;

/**
 * The text of a kind of mail in one language, with placeholders.
 *
 * @param subject one line
 * @param body with light formatting, as {@link org.clientele.shared.text.Markdown} reads it
 */
public record TemplateText(String subject, String body) {

    public static final int SUBJECT_MAX = 250;
    public static final int BODY_MAX = 10_000;
}
