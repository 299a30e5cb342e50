package org.clientele.shared.ui;

import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.shared.RecordType;

/**
 * A column that a feature contributes to lists of records, so that the list need not know the feature. Made as a Spring
 * bean; left out where it carries {@link org.clientele.shared.ForFeature} and the feature is off. Lists cannot be sorted
 * by it.
 *
 * @param <V> what the column shows of a record
 */
public interface RecordColumn<V> {

    /** Whether lists of records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Letters only; what the user's arrangement is remembered by. Never changes. */
    String key();

    String headerKey();

    /** The width at first, such as {@code 7rem}. */
    String width();

    /** Columns stand by this number, smallest first, after the list's own. */
    int order();

    /** What is shown of the records of a page, read in one statement; those with nothing to show may be absent. */
    Map<UUID, V> load(Collection<UUID> ids);

    /** How it is shown. */
    <T> Renderer<T> renderer(RecordCells<T, V> cells);

    /** What can be done in a cell, again, for the menu of the row: phones have no room for the column. */
    default <T> List<RowOption<T>> options(RecordCells<T, V> cells) {
        return List.of();
    }
}
