package org.clientele.contact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import org.clientele.contact.Authority;
import org.clientele.shared.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** A flag, and once it is set its validity period (docs/features.md S4.15, S4.16). */
final class AuthorityField extends CustomField<Authority> {

    private final Checkbox granted = new Checkbox();
    private final DatePicker from = DateFields.of("contact.authority.from");
    private final DatePicker until = DateFields.of("contact.authority.until");
    private final Div period = new Div(from, until);

    AuthorityField(String label) {
        super(Authority.NONE);
        granted.setLabel(label);
        from.setPlaceholder(getTranslation("contact.authority.open"));
        until.setPlaceholder(getTranslation("contact.authority.open"));
        period.addClassName("authority-period");
        period.setVisible(false);
        granted.addValueChangeListener(event -> {
            period.setVisible(event.getValue());
            updateValue();
        });
        from.addValueChangeListener(event -> updateValue());
        until.addValueChangeListener(event -> updateValue());
        add(new Div(granted, period));
    }

    @Override
    protected Authority generateModelValue() {
        return granted.getValue() ? new Authority(true, from.getValue(), until.getValue()) : Authority.NONE;
    }

    @Override
    protected void setPresentationValue(@Nullable Authority authority) {
        Authority shown = authority == null ? Authority.NONE : authority;
        granted.setValue(shown.granted());
        from.setValue(shown.from());
        until.setValue(shown.until());
        period.setVisible(shown.granted());
    }
}
