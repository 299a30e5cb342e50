package org.clientele.mail;

import java.util.Set;

/**
 * A kind of mail in the list of templates.
 *
 * @param changed the languages in which the agency has a text of its own, as ISO 639 codes
 */
public record TemplateRow(MailKind kind, Set<String> changed) {}
