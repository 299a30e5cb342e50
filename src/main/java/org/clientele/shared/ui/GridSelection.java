package org.clientele.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which row of a {@link PagedGrid} the user is at, and which ones are ticked where rows can be. */
final class GridSelection<T> {

    private final Grid<T> grid;
    private final Function<T, UUID> id;
    private boolean ticking;

    /** @param onChosen told of the row that the user has gone to, null for none */
    GridSelection(Grid<T> grid, Function<T, UUID> id, Consumer<Optional<UUID>> onChosen) {
        this.grid = grid;
        this.id = id;
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChosen.accept(Optional.ofNullable(event.getValue()).map(id));
            }
        });
    }

    /** Lets the user tick rows, all of the page at once too; tells which ones are ticked. */
    void tick(Consumer<Set<T>> onTicked) {
        ticking = true;
        if (grid.setSelectionMode(Grid.SelectionMode.MULTI) instanceof GridMultiSelectionModel<T> model) {
            model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        }
        grid.asMultiSelect().addValueChangeListener(event -> onTicked.accept(event.getValue()));
    }

    /** Shows a page's rows without ticks, and the one that the address names. */
    void show(Optional<UUID> wanted, List<T> rows) {
        Optional<T> chosen = wanted.flatMap(sought ->
                rows.stream().filter(row -> id.apply(row).equals(sought)).findFirst());
        if (ticking) {
            grid.asMultiSelect().clear();
        } else {
            grid.asSingleSelect().setValue(chosen.orElse(null));
        }
        chosen.ifPresent(row -> grid.scrollToIndex(rows.indexOf(row)));
    }
}
