package org.clientele.help;

/**
 * What a reader says of a help text.
 *
 * @param page as {@link HelpText#page()}
 * @param language the language that it was read in, as {@code pl}
 * @param comment empty if there is none
 */
public record FeedbackDetails(String page, String language, boolean helpful, String comment) {

    public static final int COMMENT_MAX = 1000;
}
