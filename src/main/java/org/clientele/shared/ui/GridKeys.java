package org.clientele.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;

/** Keys that lists understand beside the grid's own. */
final class GridKeys {

    /** Cells with buttons keep Enter for themselves: it lets one into the cell. */
    private static final String ENTER_ON_A_ROW = """
            event.key === 'Enter' && !event.defaultPrevented && !event.ctrlKey && !event.altKey \
            && element.getEventContext(event).section === 'body' \
            && !['A', 'VAADIN-BUTTON', 'INPUT'].includes(event.composedPath()[0].tagName) \
            && !element.getEventContext(event).column.frozenToEnd""";

    /** Pressed where nothing has the focus. */
    private static final String ARROW_ON_THE_PAGE = """
            event.key === 'ArrowDown' && event.composedPath()[0] === document.body \
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') \
            && (event.preventDefault(), true)""";

    private static final String FOCUS_ROWS = "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";

    /** Where a button had the focus that is not there any more. */
    private static final String KEEP_FOCUS = """
            requestAnimationFrame(() => setTimeout(() => {
              const now = document.activeElement;
              if (now === document.body || now?.checkVisibility() === false) { %s; }
            }));""".formatted(FOCUS_ROWS);

    private static final String ROW_KEY = "element.getEventContext(event).item?.key";

    private GridKeys() {}

    static void focusRows(Grid<?> grid) {
        grid.getElement().executeJs(FOCUS_ROWS);
    }

    /** After a change of the rows; does nothing where something else has the focus. */
    static void keepFocus(Grid<?> grid) {
        grid.getElement().executeJs(KEEP_FOCUS);
    }

    /** The arrow leads into the rows from a page on which nothing has the focus yet. */
    static void onArrowFromPage(Grid<?> grid) {
        PageKeys.listen(grid, ARROW_ON_THE_PAGE, () -> focusRows(grid));
    }

    /** Does something with the row that has the focus. */
    static <T> void onEnter(Grid<T> grid, Consumer<T> act) {
        grid.getElement()
                .addEventListener("keydown", event -> {
                    T row = grid.getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().path(ROW_KEY).asString(""));
                    if (row != null) {
                        act.accept(row);
                    }
                })
                .setFilter(ENTER_ON_A_ROW)
                .addEventData(ROW_KEY);
    }
}
