package org.clientele.candidate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.clientele.candidate.LanguageLevel;
import org.clientele.candidate.LanguageSkill;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.CodeFields;
import org.jspecify.annotations.Nullable;

/** Languages, each with how well it is known: a plus adds one, the bin removes it. */
final class LanguagesField extends CustomField<List<LanguageSkill>> {

    /** A line that is being filled in; it counts as soon as a language is chosen. */
    private record Line(ComboBox<String> language, Select<LanguageLevel> level, Div row) {}

    private final Div list = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final Button plus;

    LanguagesField() {
        super(List.of());
        setLabel(getTranslation("candidate.languages"));
        plus = Buttons.icon(
                "vaadin:plus",
                "candidate.languages.add",
                click -> addLine(null, LanguageLevel.B2).language().focus());
        list.addClassName("addresses");
        add(new Div(list, plus));
    }

    @Override
    protected List<LanguageSkill> generateModelValue() {
        return lines.stream()
                .filter(line -> line.language().getValue() != null)
                .map(line -> new LanguageSkill(
                        line.language().getValue(), line.level().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<LanguageSkill> values) {
        lines.clear();
        list.removeAll();
        if (values != null) {
            values.forEach(value -> addLine(value.language(), value.level()));
        }
    }

    private Line addLine(@Nullable String code, LanguageLevel known) {
        ComboBox<String> language = CodeFields.language("candidate.languages.one", getLocale());
        language.setValue(code);
        language.addValueChangeListener(event -> updateValue());
        Select<LanguageLevel> level = new Select<>();
        level.setLabel(getTranslation("candidate.languages.level"));
        level.setItems(LanguageLevel.values());
        level.setItemLabelGenerator(item -> getTranslation("candidate.language." + item));
        level.setValue(known);
        level.addValueChangeListener(event -> updateValue());
        Div row = new Div(language, level);
        row.addClassName("value-line");
        Line line = new Line(language, level, row);
        row.add(Buttons.icon("vaadin:trash", "candidate.languages.remove", click -> remove(line)));
        lines.add(line);
        list.add(row);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        list.remove(line.row());
        updateValue();
        plus.focus();
    }
}
