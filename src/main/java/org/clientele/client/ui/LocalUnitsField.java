package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clientele.register.LocalUnit;
import org.clientele.shared.text.Folding;

/** The local units of a company, to tick those that become locations. Of very many those are shown that are looked for. */
final class LocalUnitsField extends Composite<Div> {

    private static final int SHOWN = 30;

    private final List<LocalUnit> units;
    private final LookUpTexts texts;
    private final Set<LocalUnit> ticked = new LinkedHashSet<>();
    private final CheckboxGroup<LocalUnit> boxes = new CheckboxGroup<>();
    private final Span more = new Span();
    private List<LocalUnit> shown = List.of();

    LocalUnitsField(List<LocalUnit> units, LookUpTexts texts) {
        this.units = units;
        this.texts = texts;
        boxes.setLabel(getTranslation("lookUp.units"));
        boxes.setHelperText(getTranslation("lookUp.units.hint"));
        boxes.setItemLabelGenerator(texts::unit);
        more.addClassName("secondary");
        more.getElement().setAttribute("role", "status");
        if (units.size() > SHOWN) {
            getContent().add(search());
        }
        getContent().add(boxes, more);
        show("");
    }

    /** Those that are ticked. */
    List<LocalUnit> ticked() {
        remember();
        return List.copyOf(ticked);
    }

    /** Those that are not shown stay as they were. */
    private void remember() {
        shown.forEach(ticked::remove);
        ticked.addAll(boxes.getValue());
    }

    private TextField search() {
        TextField search = new TextField(getTranslation("lookUp.units.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> show(change.getValue()));
        return search;
    }

    private void show(String wanted) {
        remember();
        String folded = Folding.fold(wanted);
        List<LocalUnit> found = units.stream()
                .filter(unit -> Folding.fold(texts.unit(unit)).contains(folded))
                .toList();
        List<LocalUnit> first = found.stream().limit(SHOWN).toList();
        boxes.setItems(first);
        boxes.setValue(
                new LinkedHashSet<>(first.stream().filter(ticked::contains).toList()));
        int left = found.size() - first.size();
        more.setText(left == 0 ? "" : getTranslation("lookUp.units.more", left));
    }
}
