package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the renderer of a {@link RecordColumn} needs of the list that it is in.
 *
 * @param list the list itself, for translations, dialogs and popovers
 * @param id which record a row stands for
 * @param title how the row is called
 * @param value what was loaded for a row
 * @param refresh reads the list again, after something was changed from within a cell
 */
public record RecordCells<T, V>(
        Component list,
        Function<T, UUID> id,
        Function<T, String> title,
        Function<T, Optional<V>> value,
        Runnable refresh) {}
