package org.clientele.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of mail that a feature sends, made as a Spring bean by that feature. Its texts come with it as the resources
 * {@code mail/<key>/<language>.md} in all languages, the subject on the first line, and can be changed by an
 * administrator. Its name is the translation {@code mailKind.<key>}.
 *
 * @param key small letters and hyphens, at most 60; never changes, since changed texts are kept by it
 * @param placeholders what its texts can name besides the {@link #COMMON} ones
 */
public record MailKind(String key, List<MailPlaceholder> placeholders) {

    /** What texts of every kind can name: who gets the mail, who sends it, and the agency. */
    public static final List<MailPlaceholder> COMMON = List.of(
            MailPlaceholder.value("recipient"),
            MailPlaceholder.value("recruiter"),
            MailPlaceholder.value("recruiterPosition"),
            MailPlaceholder.value("recruiterPhone"),
            MailPlaceholder.value("recruiterEmail"),
            MailPlaceholder.value("signature"),
            MailPlaceholder.value("agency"));

    public MailKind {
        placeholders = List.copyOf(placeholders);
    }

    public MailKind(String key, MailPlaceholder... placeholders) {
        this(key, List.of(placeholders));
    }

    /** Everything that its texts can name. */
    public List<MailPlaceholder> allPlaceholders() {
        List<MailPlaceholder> all = new ArrayList<>(placeholders);
        all.addAll(COMMON);
        return all;
    }

    /** The translation of its name. */
    public String nameKey() {
        return "mailKind." + key;
    }
}
