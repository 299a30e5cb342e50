package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.Set;
import org.clientele.shared.text.Markdown;

/** What was typed with light formatting, as it is read. The one place where what is typed becomes markup. */
public final class FormattedText {

    private FormattedText() {}

    /** Safe whatever was typed: {@link Markdown} lets nothing through that runs or loads anything. */
    public static Component of(String markdown) {
        return of(markdown, Set.of());
    }

    /**
     * The same, with those standing out who are mentioned.
     *
     * @param mentioned full names, which stand in the text behind an {@code @}
     */
    public static Component of(String markdown, Set<String> mentioned) {
        return new Html("<div class='formatted-text'>%s</div>".formatted(Markdown.toHtml(markdown, mentioned)));
    }
}
