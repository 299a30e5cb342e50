package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.function.Consumer;

/**
 * Keeps a list's state and the page's address in step. What the user does on purpose is a step that the back button
 * takes back; selecting a row and typing on replace the address instead.
 */
final class ListAddress {

    private final Component list;
    private final Consumer<ListState> show;
    private ListState state = ListState.START;

    /** @param show shows a state without navigation */
    ListAddress(Component list, Consumer<ListState> show) {
        this.list = list;
        this.show = show;
    }

    ListState state() {
        return state;
    }

    /** The list shows this now; the address says so already, or nearly. */
    void shown(ListState now) {
        this.state = now;
    }

    /** Goes there as a step of its own; the view shows it after navigation. */
    void go(ListState wanted) {
        list.getUI().ifPresent(ui -> ui.navigate(path(ui), wanted.toQuery()));
    }

    /** The first letter is a step, the others belong to it. */
    void type(ListState wanted) {
        if (!state.isFiltered() || !wanted.isFiltered()) {
            go(wanted);
        } else {
            note(wanted);
            show.accept(wanted);
        }
    }

    /** Writes the address without showing anything anew. */
    void note(ListState wanted) {
        this.state = wanted;
        list.getUI()
                .ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location(path(ui), wanted.toQuery())));
    }

    private static String path(UI ui) {
        return ui.getActiveViewLocation().getPath();
    }
}
