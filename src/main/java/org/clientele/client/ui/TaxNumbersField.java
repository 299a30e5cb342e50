package org.clientele.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.clientele.client.ClientDetails;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.TaxNumber;
import org.clientele.shared.ui.Buttons;

/** Tax numbers of any countries, one a row; what is wrong with one stands in its row. */
final class TaxNumbersField extends CustomField<List<TypedTaxNumber>> {

    private final Div rows = new Div();
    private final Button add = Buttons.of(
            "client.taxNumbers.add", click -> addRow(new TypedTaxNumber("", "")).focus());
    private final List<Row> shown = new ArrayList<>();

    TaxNumbersField() {
        super(List.of());
        setLabel(getTranslation("client.taxNumbers"));
        setHelperText(getTranslation("client.taxNumbers.hint"));
        rows.addClassName("tax-numbers");
        add(new Div(rows, add));
    }

    /** Whether every row that is filled in holds a tax number of its country. */
    boolean isEachRowValid() {
        return shown.stream().map(Row::check).reduce(true, Boolean::logicalAnd);
    }

    @Override
    protected List<TypedTaxNumber> generateModelValue() {
        return shown.stream().map(Row::typed).filter(typed -> !typed.isBlank()).toList();
    }

    @Override
    protected void setPresentationValue(List<TypedTaxNumber> numbers) {
        shown.clear();
        rows.removeAll();
        numbers.forEach(this::addRow);
        updateAdd();
    }

    private Row addRow(TypedTaxNumber number) {
        Row row = new Row(number);
        shown.add(row);
        rows.add(row.line);
        updateAdd();
        return row;
    }

    private void remove(Row row) {
        shown.remove(row);
        rows.remove(row.line);
        updateAdd();
        updateValue();
        add.focus();
    }

    private void updateAdd() {
        add.setEnabled(shown.size() < ClientDetails.TAX_NUMBERS_MAX);
    }

    /** The country and the number, and the bin. */
    private final class Row {

        private final ComboBox<String> country = new ComboBox<>();
        private final TextField number = new TextField();
        private final Div line;

        Row(TypedTaxNumber typed) {
            country.setItems(Countries.codes(getLocale()));
            country.setItemLabelGenerator(code -> Countries.name(code, getLocale()));
            country.setPlaceholder(getTranslation("client.country"));
            country.setAriaLabel(getTranslation("client.country"));
            country.setValue(typed.country().isEmpty() ? null : typed.country());
            number.setPlaceholder(getTranslation("client.taxNumber"));
            number.setAriaLabel(getTranslation("client.taxNumber"));
            number.setValue(typed.value());
            number.setValueChangeMode(ValueChangeMode.LAZY);
            country.addValueChangeListener(event -> changed());
            number.addValueChangeListener(event -> changed());
            line = new Div(
                    country, number, Buttons.icon("vaadin:trash", "client.taxNumbers.remove", click -> remove(this)));
            line.addClassName("tax-number");
        }

        void focus() {
            country.focus();
        }

        TypedTaxNumber typed() {
            return new TypedTaxNumber(country.getOptionalValue().orElse(""), number.getValue());
        }

        private void changed() {
            check();
            updateValue();
        }

        boolean check() {
            country.setInvalid(false);
            number.setInvalid(false);
            if (typed().isBlank()
                    || !(typed().parse() instanceof Parsed.Invalid<TaxNumber, TaxNumber.Flaw>(var flaw))) {
                return true;
            }
            String message = getTranslation("error.taxNumber." + flaw.name());
            switch (flaw) {
                case COUNTRY -> {
                    country.setErrorMessage(message);
                    country.setInvalid(true);
                }
                case SHAPE -> {
                    number.setErrorMessage(message);
                    number.setInvalid(true);
                }
            }
            return false;
        }
    }
}
