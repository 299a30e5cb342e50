package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns a list shows, in which order and width: chosen by the user and remembered. */
final class ColumnArrangement<T> {

    private final Grid<T> grid;
    private final String name;
    private final UserPreferences preferences;
    private final MenuBar menu = new MenuBar();
    private final MenuItem chooser;
    private Map<String, GridColumn<T>> columns = Map.of();
    private ColumnLayout usual = new ColumnLayout(List.of());
    private ColumnLayout layout = usual;
    private boolean narrow;

    ColumnArrangement(Grid<T> grid, String name, UserPreferences preferences) {
        this.grid = grid;
        this.name = name;
        this.preferences = preferences;
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("column-chooser");
        chooser = menu.addItem(Icons.of("vaadin:grid-h"), menu.getTranslation("common.columns"));
        chooser.setAriaLabel(menu.getTranslation("common.columns"));
        grid.setColumnReorderingAllowed(true);
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                keep(layout.orderedAs(
                        event.getColumns().stream().map(Grid.Column::getKey).toList()));
            }
        });
        grid.addColumnResizeListener(event -> {
            if (event.isFromClient()) {
                Grid.Column<T> column = event.getResizedColumn();
                keep(layout.withWidth(column.getKey(), column.getWidth()));
            }
        });
        ScreenWidth.whenNarrow(grid, isNarrow -> {
            narrow = isNarrow;
            if (!columns.isEmpty()) {
                apply();
            }
        });
    }

    Component chooser() {
        return menu;
    }

    /** Takes the columns over when the list is shown for the first time. */
    void begin(List<GridColumn<T>> all) {
        if (columns.isEmpty()) {
            columns = all.stream().collect(Collectors.toMap(GridColumn::key, Function.identity()));
            usual = new ColumnLayout(all.stream()
                    .filter(column -> !column.isFixed())
                    .map(column -> new ColumnLayout.Entry(column.key(), column.isHiddenAtFirst(), null))
                    .toList());
            layout = preferences
                    .read(name)
                    .map(text -> ColumnLayout.parse(text).fittedTo(usual))
                    .orElse(usual);
            apply();
        }
    }

    private void keep(ColumnLayout changed) {
        layout = changed;
        preferences.write(name, changed.print());
    }

    private void apply() {
        for (ColumnLayout.Entry entry : layout.entries()) {
            GridColumn<T> column = column(entry.key());
            column.column().setVisible(narrow ? column.isOnPhones() : !entry.hidden());
            if (entry.width() != null) {
                column.width(entry.width());
            }
        }
        columns.values().forEach(column -> {
            String phoneWidth = column.phoneWidth();
            if (phoneWidth != null) {
                column.width(narrow ? phoneWidth : "7.5rem");
            }
        });
        grid.setColumnOrder(Stream.concat(
                        layout.entries().stream().map(entry -> column(entry.key())),
                        columns.values().stream().filter(GridColumn::isFixed))
                .map(GridColumn::column)
                .toList());
        menu.setVisible(!narrow);
        fillChooser();
    }

    private void fillChooser() {
        chooser.getSubMenu().removeAll();
        for (ColumnLayout.Entry entry : layout.entries()) {
            MenuItem item = chooser.getSubMenu().addItem(column(entry.key()).header());
            item.setCheckable(true);
            item.setChecked(!entry.hidden());
            item.setKeepOpen(true);
            item.addClickListener(click -> show(entry.key(), item.isChecked()));
        }
        chooser.getSubMenu().addSeparator();
        chooser.getSubMenu().addItem(menu.getTranslation("common.columns.reset"), click -> {
            keep(usual);
            apply();
        });
    }

    private void show(String key, boolean visible) {
        column(key).column().setVisible(visible);
        keep(layout.withHidden(key, !visible));
    }

    private GridColumn<T> column(String key) {
        return Objects.requireNonNull(columns.get(key));
    }
}
