package org.clientele.mail;

import java.util.List;

/**
 * What a text can name: {@code {{name}}} puts the value there, and {@code {{#name}}…{{/name}}} keeps what stands between
 * only if there is a value, or repeats it for each of a list. Described by the translation {@code placeholder.<name>},
 * with an example in {@code placeholder.<name>.example} unless it is a list.
 *
 * @param name letters only
 * @param items what is known of each of a list; empty of a single value
 */
public record MailPlaceholder(String name, List<MailPlaceholder> items) {

    public MailPlaceholder {
        items = List.copyOf(items);
    }

    /** A text, which may be empty. */
    public static MailPlaceholder value(String name) {
        return new MailPlaceholder(name, List.of());
    }

    /** Several things of which the same is known. */
    public static MailPlaceholder list(String name, MailPlaceholder... items) {
        return new MailPlaceholder(name, List.of(items));
    }

    boolean isList() {
        return !items.isEmpty();
    }

    /** The translation that says what it stands for. */
    public String labelKey() {
        return "placeholder." + name;
    }
}
