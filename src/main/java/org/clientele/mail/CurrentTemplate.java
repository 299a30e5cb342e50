package org.clientele.mail;

import java.util.Locale;

/**
 * A template as it is now.
 *
 * @param version to be given back when it is changed; 0 for the text that the kind comes with
 */
public record CurrentTemplate(MailKind kind, Locale language, TemplateText text, long version) {

    /** Whether the agency has a text of its own. */
    public boolean isChanged() {
        return version > 0;
    }
}
