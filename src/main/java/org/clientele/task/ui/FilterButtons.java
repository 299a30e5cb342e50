package org.clientele.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.jspecify.annotations.Nullable;

/** A filter by one of a few values, each of which has a button of its own; the one that holds is pressed. */
final class FilterButtons<E extends Enum<E>> extends Composite<Div> {

    private final String parameter;
    private final PagedGrid<?> grid;
    private final @Nullable E usual;
    private final Map<E, Button> buttons = new LinkedHashMap<>();

    /**
     * @param parameter its name in the address
     * @param key of the texts, which end with the value's name
     * @param usual what holds unless the address says otherwise; null for nothing, which is what pressing again leads to
     */
    FilterButtons(String parameter, String key, List<E> values, @Nullable E usual, PagedGrid<?> grid) {
        this.parameter = parameter;
        this.grid = grid;
        this.usual = usual;
        getContent().addClassName("scope-buttons");
        getContent().getElement().setAttribute("role", "group");
        values.forEach(value -> buttons.put(value, Buttons.of(key + value, click -> choose(value))));
        buttons.values().forEach(getContent()::add);
    }

    private void choose(E value) {
        boolean implied = value == usual || isChosen(value);
        grid.filter(grid.state().with(parameter, implied ? null : ListState.parameterOf(value)));
    }

    private boolean isChosen(E value) {
        return chosen(grid.state()).filter(value::equals).isPresent();
    }

    /** What the address asks for, if it is offered. */
    Optional<E> chosen(ListState state) {
        return buttons.keySet().stream()
                .filter(value -> ListState.parameterOf(value).equals(state.value(parameter)))
                .findFirst()
                .or(() -> Optional.ofNullable(usual));
    }

    void show(ListState state) {
        Optional<E> chosen = chosen(state);
        buttons.forEach((value, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(chosen.filter(value::equals).isPresent())));
    }
}
