package org.clientele.shared.ui;

import com.vaadin.flow.component.grid.Grid;

/** Names the check boxes and sort buttons of a grid in the reader's language: this Vaadin's grid speaks English alone. */
final class GridNames {

    /** The grid makes them when it needs them, under names by which they are known here. */
    private static final String NAME = """
            const boxes = {'Select Row': $0, 'Select All': $1};
            const name = () => {
              this.querySelectorAll('vaadin-checkbox').forEach(box => {
                box.accessibleName = boxes[box.accessibleName] ?? box.accessibleName;
              });
              this.querySelectorAll('vaadin-grid-sorter').forEach(sorter =>
                sorter.setAttribute('aria-label', $2.replace('%s', sorter.textContent.trim())));
            };
            new MutationObserver(name).observe(this, {childList: true, subtree: true});
            name();""";

    private GridNames() {}

    static void translate(Grid<?> grid) {
        grid.getElement()
                .executeJs(
                        NAME,
                        grid.getTranslation("common.grid.selectRow"),
                        grid.getTranslation("common.grid.selectAll"),
                        grid.getTranslation("common.grid.sortBy", "%s"));
    }
}
