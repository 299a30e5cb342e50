package org.clientele.help;

import java.time.LocalDate;

/**
 * What Help says about a page.
 *
 * @param page names the text in all languages; feedback is kept under it
 * @param updated the day of the last change
 * @param markdown the text without its title
 */
public record HelpText(String page, String title, LocalDate updated, String markdown) {}
