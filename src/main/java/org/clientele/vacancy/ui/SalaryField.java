package org.clientele.vacancy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clientele.shared.SalaryPeriod;
import org.clientele.vacancy.Salary;
import org.jspecify.annotations.Nullable;

/** A salary range, and whether the client's portal shows it. */
final class SalaryField extends CustomField<Salary> {

    /** The currencies offered first; any other can be typed. */
    private static final List<String> USUAL = List.of("PLN", "EUR", "CHF", "CZK", "GBP", "SEK", "UAH", "USD");

    private final BigDecimalField from = new BigDecimalField();
    private final BigDecimalField to = new BigDecimalField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final Select<SalaryPeriod> period = new Select<>();
    private final Checkbox forClient = new Checkbox();

    SalaryField() {
        super(Salary.NONE);
        setLabel(getTranslation("vacancy.salary"));
        from.setPlaceholder(getTranslation("vacancy.salary.from"));
        from.setAriaLabel(getTranslation("vacancy.salary.from"));
        from.setLocale(getLocale());
        to.setPlaceholder(getTranslation("vacancy.salary.to"));
        to.setAriaLabel(getTranslation("vacancy.salary.to"));
        to.setLocale(getLocale());
        currency.setItems(USUAL);
        currency.setAllowCustomValue(true);
        currency.setAriaLabel(getTranslation("vacancy.salary.currency"));
        currency.addCustomValueSetListener(
                event -> currency.setValue(event.getDetail().strip().toUpperCase(Locale.ROOT)));
        period.setItems(SalaryPeriod.values());
        period.setItemLabelGenerator(item -> VacancyTexts.of(item, this));
        period.setAriaLabel(getTranslation("vacancy.salary.period"));
        forClient.setLabel(getTranslation("vacancy.salary.forClient"));
        Div line = new Div(from, to, currency, period);
        line.addClassName("salary-row");
        add(new Div(line, forClient));
        from.addValueChangeListener(event -> updateValue());
        to.addValueChangeListener(event -> updateValue());
        currency.addValueChangeListener(event -> updateValue());
        period.addValueChangeListener(event -> updateValue());
        forClient.addValueChangeListener(event -> updateValue());
        setPresentationValue(Salary.NONE);
    }

    @Override
    protected Salary generateModelValue() {
        return new Salary(
                from.getValue(),
                to.getValue(),
                Objects.requireNonNullElse(currency.getValue(), ""),
                period.getValue(),
                forClient.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Salary salary) {
        Salary shown = salary == null ? Salary.NONE : salary;
        from.setValue(shown.from());
        to.setValue(shown.to());
        currency.setValue(shown.currency());
        period.setValue(shown.period());
        forClient.setValue(shown.forClient());
    }
}
