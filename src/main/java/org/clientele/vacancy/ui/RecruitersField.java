package org.clientele.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.client.AssignmentPart;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** Who of the agency works on the vacancy: one row for each, with the part. */
final class RecruitersField extends CustomField<Map<AccountId, AssignmentPart>> {

    private final List<AccountRef> people;
    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    RecruitersField(List<AccountRef> people) {
        super(Map.of());
        this.people = people;
        setLabel(getTranslation("vacancy.recruiters"));
        rows.addClassName("part-rows");
        Button plus = Buttons.icon(
                "vaadin:plus",
                "vacancy.recruiters.add",
                click -> addRow(null, AssignmentPart.RECRUITER).person.focus());
        add(new Div(rows, plus));
    }

    @Override
    protected Map<AccountId, AssignmentPart> generateModelValue() {
        Map<AccountId, AssignmentPart> value = new HashMap<>();
        shown.forEach(row ->
                row.person.getOptionalValue().ifPresent(person -> value.putIfAbsent(person.id(), row.part.getValue())));
        return value;
    }

    @Override
    protected void setPresentationValue(@Nullable Map<AccountId, AssignmentPart> value) {
        shown.clear();
        rows.removeAll();
        if (value != null) {
            value.entrySet().stream()
                    .sorted(Map.Entry.<AccountId, AssignmentPart>comparingByValue()
                            .thenComparing(entry -> nameOf(entry.getKey())))
                    .forEach(entry -> addRow(find(entry.getKey()), entry.getValue()));
        }
    }

    private String nameOf(AccountId id) {
        AccountRef person = find(id);
        return person == null ? "" : person.name();
    }

    private @Nullable AccountRef find(AccountId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Row addRow(@Nullable AccountRef person, AssignmentPart part) {
        Row row = new Row(person, part);
        shown.add(row);
        rows.add(row.line);
        return row;
    }

    private void remove(Row row) {
        shown.remove(row);
        rows.remove(row.line);
        updateValue();
    }

    private final class Row {

        private final ComboBox<AccountRef> person = new ComboBox<>();
        private final Select<AssignmentPart> part = new Select<>();
        private final Div line;

        private Row(@Nullable AccountRef chosen, AssignmentPart itsPart) {
            person.setItems(people);
            person.setItemLabelGenerator(AccountRef::name);
            person.setAriaLabel(getTranslation("vacancy.recruiters.person"));
            person.setValue(chosen);
            part.setItems(AssignmentPart.values());
            part.setItemLabelGenerator(one -> getTranslation("assignment.part." + one.name()));
            part.setAriaLabel(getTranslation("assignment.part"));
            part.setValue(itsPart);
            line = new Div(
                    person, part, Buttons.icon("vaadin:trash", "vacancy.recruiters.remove", click -> remove(this)));
            line.addClassName("part-row");
            person.addValueChangeListener(event -> updateValue());
            part.addValueChangeListener(event -> updateValue());
        }
    }
}
