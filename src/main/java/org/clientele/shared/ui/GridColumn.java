package org.clientele.shared.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import org.jspecify.annotations.Nullable;

/** A column of a {@link PagedGrid}. */
public final class GridColumn<T> {

    private final Grid.Column<T> column;
    private final String header;
    private @Nullable Enum<?> sort;
    private boolean hiddenAtFirst;
    private @Nullable String phoneWidth;
    private boolean onPhones;

    GridColumn(Grid.Column<T> column, String header) {
        this.column = column;
        this.header = header;
    }

    /** A click on the header sorts by this. */
    public GridColumn<T> sortedBy(Enum<?> key) {
        this.sort = key;
        // The rows come sorted: the grid itself must leave their order alone.
        column.setSortable(true).setComparator((one, other) -> 0);
        return this;
    }

    /** The width at first, such as {@code 8rem}; the others share what is left. */
    public GridColumn<T> width(String width) {
        column.setWidth(width).setFlexGrow(0);
        return this;
    }

    /** Takes this many shares of the space that is left; 1 unless said otherwise. */
    public GridColumn<T> shares(int number) {
        column.setFlexGrow(number);
        return this;
    }

    /** Only shown to those who choose it. */
    public GridColumn<T> hiddenAtFirst() {
        this.hiddenAtFirst = true;
        return this;
    }

    /** Is shown on phones as well, where others are left out. */
    public GridColumn<T> onPhones() {
        this.onPhones = true;
        return this;
    }

    /** Numbers stand at the end of the cell. */
    public GridColumn<T> numeric() {
        column.setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /** Always shown, always at its place, and of this width on phones. */
    GridColumn<T> fixed(String phoneWidth) {
        this.phoneWidth = phoneWidth;
        column.setResizable(false);
        return this;
    }

    Grid.Column<T> column() {
        return column;
    }

    String key() {
        return column.getKey();
    }

    String header() {
        return header;
    }

    @Nullable
    Enum<?> sort() {
        return sort;
    }

    boolean isHiddenAtFirst() {
        return hiddenAtFirst;
    }

    boolean isFixed() {
        return phoneWidth != null;
    }

    /** Null where the user's width holds on phones, too. */
    @Nullable
    String phoneWidth() {
        return phoneWidth;
    }

    boolean isOnPhones() {
        return onPhones;
    }
}
