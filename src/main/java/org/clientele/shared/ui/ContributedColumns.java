package org.clientele.shared.ui;

import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The columns and badges of a {@link PagedGrid} that features contribute, with what they show of the page's rows. */
final class ContributedColumns<T> {

    private final PagedGrid<T> grid;
    private final Function<T, UUID> id;
    private final List<Consumer<List<UUID>>> loads = new ArrayList<>();
    private final List<RowOption<T>> options = new ArrayList<>();
    private final Map<UUID, List<RowBadge.Shown>> badges = new HashMap<>();

    ContributedColumns(PagedGrid<T> grid, Function<T, UUID> id) {
        this.grid = grid;
        this.id = id;
    }

    /** How the column shows a row. */
    <V> Renderer<T> add(RecordColumn<V> column, Function<T, String> title) {
        Map<UUID, V> values = new HashMap<>();
        loads.add(ids -> {
            values.clear();
            values.putAll(column.load(ids));
        });
        var cells = new RecordCells<T, V>(
                grid, id, title, row -> Optional.ofNullable(values.get(id.apply(row))), grid::refresh);
        options.addAll(column.options(cells));
        return column.renderer(cells);
    }

    /** What the columns offer in the menu of a row. */
    List<RowOption<T>> options() {
        return options;
    }

    void add(RowBadge badge) {
        loads.add(ids -> badge.load(ids, grid)
                .forEach((record, shown) -> badges.computeIfAbsent(record, first -> new ArrayList<>())
                        .add(shown)));
    }

    /** The badges beside the name of a row, for its renderer. */
    List<RowBadge.Shown> badges(T row) {
        return badges.getOrDefault(id.apply(row), List.of());
    }

    /** Reads what the columns and badges show of these rows: one statement for each. */
    void load(List<T> rows) {
        badges.clear();
        List<UUID> ids = rows.stream().map(id).toList();
        if (!ids.isEmpty()) {
            loads.forEach(load -> load.accept(ids));
        }
    }
}
