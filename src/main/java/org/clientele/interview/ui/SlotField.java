package org.clientele.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.clientele.interview.Slot;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** A day, and from when until when on it. Its value is null as long as something is missing. */
final class SlotField extends CustomField<@Nullable Slot> {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration USUAL = Duration.ofHours(1);

    private final DatePicker day = DateFields.of("interview.day");
    private final TimePicker from = time("interview.from");
    private final TimePicker until = time("interview.until");

    /** @param remove called when one is not wanted after all; null where it has to stay */
    SlotField(@Nullable Consumer<SlotField> remove) {
        from.addValueChangeListener(event -> {
            LocalTime start = event.getValue();
            if (event.isFromClient() && start != null && until.getValue() == null) {
                until.setValue(start.plus(USUAL));
                updateValue();
            }
        });
        Div row = new Div(day, from, until);
        row.addClassName("slot-field");
        if (remove != null) {
            Button button = Buttons.icon("vaadin:close-small", "interview.slot.remove", click -> remove.accept(this));
            row.add(button);
        }
        add(row);
    }

    private TimePicker time(String label) {
        TimePicker time = new TimePicker(getTranslation(label));
        time.setLocale(getLocale());
        time.setStep(STEP);
        return time;
    }

    @Override
    protected @Nullable Slot generateModelValue() {
        LocalDate on = day.getValue();
        LocalTime start = from.getValue();
        LocalTime end = until.getValue();
        return on == null || start == null || end == null ? null : new Slot(on.atTime(start), on.atTime(end));
    }

    /** Whether something was typed that is no whole time: leaving it out would not be what was meant. */
    boolean isHalf() {
        boolean begun = day.getValue() != null || from.getValue() != null || until.getValue() != null;
        return getValue() == null && (begun || day.isInvalid() || from.isInvalid() || until.isInvalid());
    }

    @Override
    protected void setPresentationValue(@Nullable Slot slot) {
        day.setValue(slot == null ? null : slot.starts().toLocalDate());
        from.setValue(slot == null ? null : slot.starts().toLocalTime());
        until.setValue(slot == null ? null : slot.ends().toLocalTime());
    }
}
