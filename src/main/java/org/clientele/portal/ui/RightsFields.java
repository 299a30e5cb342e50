package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import java.util.function.Function;
import org.clientele.shared.ui.DataForm;
import org.clientele.vacancy.StageKind;

/** The fields of roles and profiles. */
abstract class RightsFields<T extends Record> extends DataForm<T> {

    RightsFields(Class<T> type) {
        super(type);
    }

    final <E extends Enum<E>> ComboBox<E> choice(
            String property, String labelKey, Class<E> type, Function<E, String> label) {
        ComboBox<E> field = new ComboBox<>(getTranslation(labelKey));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(label::apply);
        field(field).asRequired(getTranslation("error.required")).bind(property);
        return field;
    }

    final Checkbox right(String property, String labelKey) {
        Checkbox field = new Checkbox(getTranslation(labelKey));
        field(field).bind(property);
        return field;
    }

    /** @param before those that are ticked already, which are offered in any case */
    final Component stages(String property, String labelKey, Set<StageKind> before) {
        CheckboxGroup<StageKind> field = new CheckboxGroup<>(getTranslation(labelKey));
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.setItems(PortalTexts.stages(before).toList());
        field.setItemLabelGenerator(stage -> getTranslation("vacancy.stage." + stage));
        field(field).bind(property);
        return field;
    }
}
