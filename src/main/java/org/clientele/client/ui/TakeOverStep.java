package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.client.IndustryItem;
import org.clientele.client.ui.FilledFields.Difference;
import org.clientele.register.LocalUnit;
import org.clientele.shared.ui.Buttons;

/**
 * What is left to decide when the empty fields are filled: which of one's own values the register's replace, which
 * industry it is, and which local units become locations. Nothing is ticked unasked.
 */
final class TakeOverStep extends Composite<Div> {

    private final Map<Difference, Checkbox> boxes = new LinkedHashMap<>();
    private final RadioButtonGroup<IndustryItem> industry = new RadioButtonGroup<>();
    private final LocalUnitsField units;

    TakeOverStep(
            List<Difference> differences,
            List<IndustryItem> industries,
            List<LocalUnit> localUnits,
            LookUpTexts texts) {
        units = new LocalUnitsField(localUnits, texts);
        getContent().addClassName("look-up-rest");
        if (!differences.isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("lookUp.differences")),
                            new Paragraph(getTranslation("lookUp.differences.hint")));
            differences.forEach(difference -> getContent().add(row(difference)));
            if (differences.size() > 1) {
                getContent()
                        .add(Buttons.of(
                                "lookUp.differences.all",
                                click -> boxes.values().forEach(box -> box.setValue(true))));
            }
        }
        if (industries.size() > 1) {
            industry.setLabel(getTranslation("lookUp.industries"));
            industry.setItems(industries);
            industry.setItemLabelGenerator(IndustryItem::name);
            getContent().add(industry);
        }
        if (!localUnits.isEmpty()) {
            getContent().add(units);
        }
    }

    /** Whether there is nothing to decide. */
    boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }

    /** Puts into the form what was ticked of the differences. */
    void take() {
        boxes.forEach((difference, box) -> {
            if (box.getValue()) {
                difference.take().run();
            }
        });
    }

    /** The industry that was chosen of several. */
    Optional<IndustryItem> industry() {
        return industry.getOptionalValue();
    }

    /** The local units that become locations. */
    List<LocalUnit> asLocations() {
        return units.ticked();
    }

    private Component row(Difference difference) {
        Span label = new Span(difference.label());
        label.addClassName("look-up-label");
        Checkbox box = new Checkbox();
        box.setLabelComponent(
                new Div(label, side("lookUp.mine", difference.mine()), side("lookUp.theirs", difference.theirs())));
        box.addClassName("look-up-difference");
        boxes.put(difference, box);
        return box;
    }

    private Div side(String key, String value) {
        Span whose = new Span(getTranslation(key));
        whose.addClassName("conflict-side");
        Span what = new Span(value);
        what.addClassName("conflict-value");
        Div side = new Div(whose, what);
        side.addClassName("look-up-side");
        return side;
    }
}
