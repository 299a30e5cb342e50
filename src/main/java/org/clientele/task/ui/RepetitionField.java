package org.clientele.task.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.Objects;
import org.clientele.shared.ui.DateFields;
import org.clientele.task.Repetition;
import org.clientele.task.Rhythm;

/** How often a task repeats, in plain words. */
final class RepetitionField extends CustomField<Repetition> {

    private final Select<Rhythm> rhythm = new Select<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final DatePicker until = DateFields.of("task.repeatsUntil");
    /** The day of the month that the series began on, which shorter months may have moved. */
    private int dayOfMonth;

    RepetitionField() {
        super(Repetition.NONE);
        rhythm.setLabel(getTranslation("task.repeats"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(item -> getTranslation("task.repeats." + item));
        rhythm.setValue(Rhythm.NEVER);
        days.setLabel(getTranslation("task.repeatsOn"));
        days.setHelperText(getTranslation("task.repeatsOn.hint"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> TaskTexts.day(day, getLocale()));
        until.setHelperText(getTranslation("task.repeatsUntil.hint"));
        rhythm.addValueChangeListener(event -> {
            showWhatMatters();
            updateValue();
        });
        days.addValueChangeListener(event -> updateValue());
        until.addValueChangeListener(event -> updateValue());
        Div parts = new Div(rhythm, until, days);
        parts.addClassName("repetition");
        add(parts);
        showWhatMatters();
    }

    private void showWhatMatters() {
        Rhythm chosen = chosen();
        days.setVisible(chosen == Rhythm.WEEKLY || chosen == Rhythm.TWO_WEEKLY);
        until.setVisible(chosen != Rhythm.NEVER);
    }

    private Rhythm chosen() {
        return Objects.requireNonNullElse(rhythm.getValue(), Rhythm.NEVER);
    }

    @Override
    protected Repetition generateModelValue() {
        return switch (chosen()) {
            case NEVER -> Repetition.NONE;
            case DAILY -> Repetition.every(Rhythm.DAILY).until(until.getValue());
            case WEEKLY, TWO_WEEKLY ->
                Repetition.every(chosen()).on(days.getValue()).until(until.getValue());
            case MONTHLY -> new Repetition(Rhythm.MONTHLY, java.util.Set.of(), dayOfMonth, until.getValue());
        };
    }

    @Override
    protected void setPresentationValue(Repetition repetition) {
        dayOfMonth = repetition.dayOfMonth();
        until.setValue(repetition.until());
        days.setValue(repetition.days());
        rhythm.setValue(repetition.rhythm());
        showWhatMatters();
    }
}
