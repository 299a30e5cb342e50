package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The filters above a {@link PagedGrid}: they stand in the address and show what stands there. */
public final class FilterBar extends Composite<Div> {

    private final PagedGrid<?> grid;
    private final List<Consumer<ListState>> fields = new ArrayList<>();
    private final Div choices = new Div();

    public FilterBar(PagedGrid<?> grid) {
        this.grid = grid;
        choices.addClassName("filter-choices");
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "search");
    }

    /** The text to search for. {@code /} leads there. */
    public TextField text(String labelKey) {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation(labelKey));
        field.setAriaLabel(getTranslation(labelKey));
        field.setPrefixComponent(Icons.of("vaadin:search"));
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filter-text");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                grid.filterWhileTyping(grid.state().with(ListState.TEXT, event.getValue()));
            }
        });
        fields.add(state -> {
            if (!field.getValue().strip().equals(state.text())) {
                field.setValue(state.text());
            }
        });
        PageKeys.on(this, "/", field::focus);
        Shortcuts.addShortcutListener(field, grid::focusRows, Key.ARROW_DOWN).listenOn(field);
        add(field);
        return field;
    }

    /**
     * A choice of one value out of a few hundred at most.
     *
     * @param parameter its name in the address
     * @param key what stands in the address for a value
     */
    public <V> ComboBox<V> choice(
            String parameter, String labelKey, List<V> values, Function<V, String> key, Function<V, String> label) {
        ComboBox<V> field = new ComboBox<>();
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setPlaceholder(getTranslation(labelKey));
        field.setAriaLabel(getTranslation(labelKey));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                V chosen = event.getValue();
                grid.filter(grid.state().with(parameter, chosen == null ? null : key.apply(chosen)));
            }
        });
        fields.add(state -> field.setValue(values.stream()
                .filter(value -> key.apply(value).equals(state.value(parameter)))
                .findFirst()
                .orElse(null)));
        choices.add(field);
        add(choices);
        return field;
    }

    /** Anything else in the bar. */
    public void add(Component component) {
        getContent().add(component);
    }

    /** Shows the filters that the address asks for; called by the view before {@link PagedGrid#show}. */
    public void show(ListState state) {
        fields.forEach(field -> field.accept(state));
    }
}
