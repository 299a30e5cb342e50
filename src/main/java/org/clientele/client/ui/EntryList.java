package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** One of the agency's lists with all its entries, which can be put in order by dragging or by buttons. */
final class EntryList<T> extends Composite<Div> {

    private final Grid<T> grid = new Grid<>();
    private final Supplier<List<T>> source;
    private final Mover<T> mover;
    private List<T> entries = List.of();
    private @Nullable T dragged;

    /** Asks the service to move an entry to a place, counted from 0. */
    interface Mover<T> {

        SaveOutcome move(T entry, int place);
    }

    EntryList(Supplier<List<T>> source, Mover<T> mover) {
        this.source = source;
        this.mover = mover;
        grid.addClassName("entry-list");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setRowsDraggable(true);
        grid.addDragStartListener(event -> {
            dragged = event.getDraggedItems().getFirst();
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(event -> {
            dragged = null;
            grid.setDropMode(null);
        });
        grid.addDropListener(event -> event.getDropTargetItem()
                .ifPresent(target -> drop(target, event.getDropLocation() == GridDropLocation.BELOW)));
        getContent().add(grid);
    }

    /** A column of the list; the components are few, as such lists are short. */
    EntryList<T> column(String headerKey, Function<T, Component> content) {
        grid.addColumn(new ComponentRenderer<>(content::apply))
                .setHeader(getTranslation(headerKey))
                .setFlexGrow(1);
        return this;
    }

    /** The last column: up, down, edit, remove. */
    EntryList<T> actions(Function<T, String> name, Consumer<T> edit, Consumer<T> remove) {
        grid.addColumn(new ComponentRenderer<>(entry -> {
                    Div icons = new Div(
                            icon("vaadin:arrow-up", "entries.up", name.apply(entry), () -> step(entry, -1)),
                            icon("vaadin:arrow-down", "entries.down", name.apply(entry), () -> step(entry, 1)),
                            icon("vaadin:pencil", "entries.edit", name.apply(entry), () -> edit.accept(entry)),
                            icon("vaadin:trash", "entries.remove", name.apply(entry), () -> remove.accept(entry)));
                    icons.addClassName("row-actions");
                    return icons;
                }))
                .setHeader(getTranslation("common.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** Reads the list again. */
    void refresh() {
        entries = source.get();
        grid.setItems(entries);
    }

    private Button icon(String icon, String key, String name, Runnable act) {
        Button button = Buttons.icon(icon, key, click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }

    private void step(T entry, int by) {
        int place = entries.indexOf(entry) + by;
        if (place >= 0 && place < entries.size()) {
            move(entry, place);
        }
    }

    private void drop(T target, boolean below) {
        T entry = dragged;
        if (entry == null || entry.equals(target)) {
            return;
        }
        int from = entries.indexOf(entry);
        int to = entries.indexOf(target) + (below ? 1 : 0);
        move(entry, from < to ? to - 1 : to);
    }

    private void move(T entry, int place) {
        switch (mover.move(entry, place)) {
            case SaveOutcome.Conflict conflict ->
                Notices.failure(this, "entries.conflict", conflict.by(), Times.dateTime(this, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Saved saved -> {}
            case SaveOutcome.Invalid invalid -> throw new IllegalStateException("Nothing was typed: " + invalid);
        }
        refresh();
    }
}
