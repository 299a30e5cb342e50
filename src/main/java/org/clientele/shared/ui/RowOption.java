package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An entry of the menu of a row.
 *
 * @param icon as {@code vaadin:link}
 * @param offered for which rows it makes sense
 */
public record RowOption<T>(Label<T> label, String icon, Predicate<T> offered, Consumer<T> act) {

    /** What the entry says of a row. */
    @FunctionalInterface
    public interface Label<T> {

        String of(Component texts, T row);
    }

    /** One that says the same of all rows. */
    public static <T> RowOption<T> of(String key, String icon, Predicate<T> offered, Consumer<T> act) {
        return new RowOption<>((texts, row) -> texts.getTranslation(key), icon, offered, act);
    }
}
