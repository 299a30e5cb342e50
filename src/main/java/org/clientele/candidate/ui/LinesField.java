package org.clientele.candidate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.candidate.CandidateDetails;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** Several values of one kind, such as e-mail addresses, each in a line: a plus adds one, the bin removes it. */
final class LinesField extends CustomField<List<String>> {

    private final String key;
    private final Function<String, Optional<String>> flaw;
    private final Div list = new Div();
    private final List<TextField> lines = new ArrayList<>();
    private final Button plus;

    /**
     * @param key of the translations: of one value, with "s" of several, with ".add" and ".remove" of the acts
     * @param flaw what is wrong with a value, as a translation key
     */
    LinesField(String key, Function<String, Optional<String>> flaw) {
        super(List.of());
        this.key = key;
        this.flaw = flaw;
        setLabel(getTranslation(key + "s"));
        plus = Buttons.icon("vaadin:plus", key + ".add", click -> addLine("").focus());
        list.addClassName("addresses");
        add(new Div(list, plus));
        addLine("");
    }

    /** Whether every value that is filled in is right; what is wrong with one stands beside it. */
    boolean isEachValid() {
        return lines.stream().map(this::check).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void focus() {
        lines.stream()
                .filter(line -> !check(line))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(TextField::focus);
    }

    @Override
    protected List<String> generateModelValue() {
        return lines.stream()
                .map(TextField::getValue)
                .filter(value -> !value.isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<String> values) {
        lines.clear();
        list.removeAll();
        if (values == null || values.isEmpty()) {
            addLine("");
        } else {
            values.forEach(this::addLine);
        }
    }

    private TextField addLine(String value) {
        TextField line = new TextField();
        line.setAriaLabel(getTranslation(key));
        line.setPlaceholder(getTranslation(key));
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValue(value);
        line.addValueChangeListener(event -> {
            check(line);
            updateValue();
        });
        Div row = new Div(line);
        row.addClassName("value-line");
        row.add(Buttons.icon("vaadin:trash", key + ".remove", click -> remove(line, row)));
        lines.add(line);
        list.add(row);
        plus.setEnabled(lines.size() < CandidateDetails.ADDRESSES_MAX);
        return line;
    }

    private void remove(TextField line, Div row) {
        lines.remove(line);
        list.remove(row);
        if (lines.isEmpty()) {
            addLine("");
        }
        updateValue();
        plus.setEnabled(true);
        plus.focus();
    }

    private boolean check(TextField line) {
        Optional<String> wrong = flaw.apply(line.getValue());
        line.setErrorMessage(wrong.map(this::getTranslation).orElse(""));
        line.setInvalid(wrong.isPresent());
        return wrong.isEmpty();
    }
}
