package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length, one page at a time. What it shows stands in the page's address as a {@link ListState}: each act
 * of the user changes the address, and the view hands the new state to {@link #show} after navigation. So the browser's
 * back button, reload and shared links work. Columns, their order and width are remembered for the user.
 *
 * <p>A page that is counted from the end comes in the list's order, and its {@link Slice#hasNext()} says whether there
 * are rows before it.
 */
public final class PagedGrid<T> extends Composite<Div> {

    private static final String LINK = "${item.url ? html`<a href=\"${item.url}\">${item.text}</a>` : item.text}";
    private static final String BADGED_LINK = """
            <span class="badged-name">${item.url
              ? html`<a href="${item.url}" title="${item.text}">${item.text}</a>`
              : html`<span title="${item.text}">${item.text}</span>`}${item.badges.map(badge =>
              html`<vaadin-badge class="badge badge-${badge.color.toLowerCase()}" title="${badge.hint}">${badge.text}</vaadin-badge>`)}</span>""";

    private final Grid<T> grid = new Grid<>();
    private final Function<T, UUID> id;
    private final ListAddress address = new ListAddress(this, this::show);
    private final Pager pager = new Pager(page -> address.go(state().atPage(page)));
    private final List<GridColumn<T>> columns = new ArrayList<>();
    private final ContributedColumns<T> contributed;
    private final ColumnArrangement<T> arrangement;
    private final GridSelection<T> selection;
    private Function<ListState, Slice<T>> loader = state -> new Slice<>(List.of(), false);
    private @Nullable ToLongFunction<ListState> counter;
    private @Nullable Component empty;
    private @Nullable RowActions<T> actions;

    /**
     * @param name what the user's columns are remembered under
     * @param id tells a row from the others
     */
    public PagedGrid(String name, Function<T, UUID> id, UserPreferences preferences) {
        this.id = id;
        this.contributed = new ContributedColumns<>(this, id);
        this.arrangement = new ColumnArrangement<>(grid, "grid." + name, preferences);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("paged-grid-rows");
        grid.setMultiSort(false);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sort(event.getSortOrder());
            }
        });
        selection = new GridSelection<>(grid, id, chosen -> address.note(state().selecting(chosen.orElse(null))));
        GridKeys.onArrowFromPage(grid);
        GridNames.translate(grid);
        Div foot = new Div(arrangement.chooser(), pager);
        foot.addClassName("paged-grid-foot");
        getContent().addClassName("paged-grid");
        getContent().add(grid, foot);
    }

    /** A column with plain text. */
    public GridColumn<T> column(String key, String headerKey, Function<T, ? extends @Nullable Object> text) {
        return column(
                key,
                headerKey,
                LitRenderer.<T>of("${item.text}").withProperty("text", row -> Objects.toString(text.apply(row), "")));
    }

    /**
     * A column with a look of its own. Use a {@link LitRenderer}: components in cells take memory on the server.
     *
     * @param key letters only; what the user's arrangement is remembered by
     */
    public GridColumn<T> column(String key, String headerKey, Renderer<T> renderer) {
        String header = getTranslation(headerKey);
        GridColumn<T> column = new GridColumn<>(
                grid.addColumn(renderer).setKey(key).setHeader(header).setResizable(true), header);
        columns.add(column);
        return column;
    }

    /** The column that names the row and links to its details; in the first one features add their badges. */
    public GridColumn<T> linkColumn(String key, String headerKey, Function<T, String> text, Function<T, String> url) {
        LitRenderer<T> link = LitRenderer.<T>of(columns.isEmpty() ? BADGED_LINK : LINK)
                .withProperty("text", text::apply)
                .withProperty("url", url::apply)
                .withProperty("badges", contributed::badges);
        return column(key, headerKey, link).onPhones();
    }

    /** What other features contribute: columns in front of the actions, and badges beside the name. */
    public void contributed(PageParts parts, RecordType type, Function<T, String> title) {
        parts.columns(type)
                .forEach(column -> column(column.key(), column.headerKey(), contributed.add(column, title))
                        .width(column.width()));
        parts.rowBadges(type).forEach(contributed::add);
    }

    /** Icons and menu at the end of each row; Enter and a double click open the details too. */
    public void actions(RowActions<T> rowActions) {
        this.actions = rowActions;
        GridColumn<T> column = column("actions", "common.actions", rowActions.renderer(this));
        column.fixed(rowActions.hasMenu() ? "3.5rem" : "5.5rem").onPhones();
        column.column().setFrozenToEnd(true);
        rowActions.addMenuTo(grid, contributed.options());
        grid.addItemDoubleClickListener(event -> open(event.getItem()));
        GridKeys.onEnter(grid, this::open);
    }

    /** Where the rows come from, {@link PageRef#SIZE} at a time. */
    public void loads(Function<ListState, Slice<T>> source) {
        this.loader = source;
    }

    /** Counts the rows no further than one beyond {@link CappedCount#LIMIT}. Without it no number is shown. */
    public void counts(ToLongFunction<ListState> source) {
        this.counter = source;
    }

    /** Lets the user tick rows of the page that is shown, and tells which ones are ticked. */
    public void ticks(Consumer<Set<T>> onTicked) {
        selection.tick(onTicked);
    }

    /** Puts the cursor into the rows, where the arrow keys go from one to the next. */
    void focusRows() {
        GridKeys.focusRows(grid);
    }

    /** What stands here as long as there is nothing to list. */
    public void whenEmpty(Component shown) {
        this.empty = shown;
    }

    /** The filter, sort, page and selection that are shown. */
    public ListState state() {
        return address.state();
    }

    /** Changes the filter, as an act of the user that the back button can take back. */
    public void filter(ListState wanted) {
        address.go(wanted);
    }

    /** Changes the filter while the user is still typing it. */
    public void filterWhileTyping(ListState wanted) {
        address.type(wanted);
    }

    /** Reads the page again, after something was changed. */
    public void refresh() {
        show(state());
        GridKeys.keepFocus(grid);
    }

    /** Shows what the address asks for; called by the view after navigation. */
    public void show(ListState wanted) {
        arrangement.begin(columns);
        Slice<T> page = loader.apply(wanted);
        ListState shown = wanted;
        if (page.rows().isEmpty() && !wanted.page().equals(PageRef.FIRST)) {
            shown = wanted.atPage(wanted.page().fromEnd() ? PageRef.FIRST : PageRef.LAST);
            page = loader.apply(shown);
        }
        if (shown.equals(wanted)) {
            address.shown(shown);
        } else {
            address.note(shown);
        }
        contributed.load(page.rows());
        grid.setItems(page.rows());
        markSort(shown);
        selection.show(shown.selected(), page.rows());
        int rows = page.rows().size();
        pager.show(
                shown.page(),
                rows,
                page.hasNext(),
                counter == null ? null : CappedCount.of(counter.applyAsLong(shown)));
        sayWhenEmpty(rows == 0, shown);
    }

    private void sayWhenEmpty(boolean isEmpty, ListState shown) {
        if (isEmpty) {
            grid.setEmptyStateComponent(shown.isFiltered() || empty == null ? noHits(shown) : empty);
        }
    }

    private Component noHits(ListState shown) {
        return new EmptyState(
                "common.noHits",
                "common.noHits.hint",
                Buttons.of("common.clearFilters", click -> address.go(shown.unfiltered())));
    }

    private void sort(List<GridSortOrder<T>> order) {
        if (order.isEmpty()) {
            address.go(state().sortedBy(null, false));
            return;
        }
        GridSortOrder<T> chosen = order.getFirst();
        columns.stream()
                .filter(column -> column.column().equals(chosen.getSorted()))
                .findFirst()
                .ifPresent(column ->
                        address.go(state().sortedBy(column.sort(), chosen.getDirection() == SortDirection.DESCENDING)));
    }

    /** Lists begin in the order of their first column that can be sorted by. */
    private void markSort(ListState shown) {
        grid.sort(columns.stream()
                .filter(column -> column.sort() != null
                        && (shown.value("sort").isEmpty()
                                || ListState.parameterOf(column.sort()).equals(shown.value("sort"))))
                .limit(1)
                .map(column -> new GridSortOrder<>(
                        column.column(), shown.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
    }

    private void open(T row) {
        if (actions != null) {
            address.note(state().selecting(id.apply(row)));
            actions.open(row, url -> getUI().ifPresent(ui -> ui.navigate(url)));
        }
    }
}
