package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.shared.ui.Icons;

/** Rights as rows, what has them as columns; some columns can be chosen to compare them, and the rows in which they differ. */
final class RightsMatrix<T> extends Composite<Div> {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Map<String, Function<T, String>> rows = new LinkedHashMap<>();
    private final Function<T, String> name;
    private final Function<T, Component> actions;
    private final MultiSelectComboBox<T> compared = new MultiSelectComboBox<>();
    private final Checkbox onlyDifferences = new Checkbox(getTranslation("portal.matrix.differences"));
    private final Div table = new Div();
    private List<T> all = List.of();

    /** @param actions what stands below a column's name */
    RightsMatrix(Function<T, String> name, Function<T, Component> actions) {
        this.name = name;
        this.actions = actions;
        compared.setPlaceholder(getTranslation("portal.matrix.compare"));
        compared.setAriaLabel(getTranslation("portal.matrix.compare"));
        compared.setItemLabelGenerator(name::apply);
        compared.addValueChangeListener(event -> draw());
        onlyDifferences.addValueChangeListener(event -> draw());
        Div bar = new Div(compared, onlyDifferences);
        bar.addClassName("filter-bar");
        table.addClassName("rights-matrix");
        table.getElement().setAttribute("tabindex", "0");
        getContent().add(bar, table);
    }

    /** A row in words. */
    RightsMatrix<T> row(String label, Function<T, String> value) {
        rows.put(label, value);
        return this;
    }

    /** A row that is ticked or not. */
    RightsMatrix<T> right(String label, Function<T, Boolean> value) {
        return row(label, column -> value.apply(column) ? YES : NO);
    }

    void show(List<T> columns) {
        all = columns;
        compared.setItems(columns);
        draw();
    }

    private void draw() {
        List<T> columns = compared.getValue().isEmpty()
                ? all
                : all.stream().filter(compared.getValue()::contains).toList();
        NativeTable shown = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("portal.matrix.right")));
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(name.apply(column)), actions.apply(column));
            head.add(cell);
        });
        shown.getHead().add(head);
        rows.forEach((label, value) -> {
            boolean differs = columns.stream().map(value).distinct().count() > 1;
            if (differs || !onlyDifferences.getValue()) {
                shown.getBody().add(line(label, value, columns, differs));
            }
        });
        table.removeAll();
        table.add(shown);
    }

    private NativeTableRow line(String label, Function<T, String> value, List<T> columns, boolean differs) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(label);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow();
        line.add(title);
        line.addClassName(differs ? "differs" : "alike");
        columns.forEach(column -> line.add(cell(value.apply(column))));
        return line;
    }

    private NativeTableCell cell(String value) {
        NativeTableCell cell = new NativeTableCell();
        switch (value) {
            case YES -> {
                var tick = Icons.of("vaadin:check");
                tick.getElement().setAttribute("role", "img");
                tick.getElement().setAttribute("aria-label", getTranslation("common.yes"));
                cell.add(tick);
            }
            case NO -> {
                Span dash = new Span("–");
                dash.addClassName("secondary");
                dash.getElement().setAttribute("role", "img");
                dash.getElement().setAttribute("aria-label", getTranslation("common.no"));
                cell.add(dash);
            }
            default -> cell.add(new Span(value));
        }
        return cell;
    }
}
