package org.clientele.interview.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.Slot;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** The time of an interview, or several to choose from. */
final class SlotsField extends CustomField<List<Slot>> {

    private final Div rows = new Div();
    private final com.vaadin.flow.component.button.Button more =
            Buttons.of("interview.slot.add", click -> addRow(null));
    private final List<SlotField> fields = new ArrayList<>();

    /** @param several whether more than one time can be proposed */
    SlotsField(boolean several) {
        super(List.of());
        setLabel(getTranslation("interview.time"));
        more.setVisible(several);
        add(rows, more);
        addRow(null);
    }

    private void addRow(@Nullable Slot slot) {
        SlotField field = new SlotField(fields.isEmpty() ? null : this::remove);
        field.setValue(slot);
        field.addValueChangeListener(event -> updateValue());
        fields.add(field);
        rows.add(field);
        more.setEnabled(fields.size() < InterviewDetails.MOST_SLOTS);
    }

    private void remove(SlotField field) {
        fields.remove(field);
        rows.remove(field);
        more.setEnabled(true);
        updateValue();
    }

    /** Whether each row is a time, or was left empty. */
    boolean isWhole() {
        return fields.stream().noneMatch(SlotField::isHalf);
    }

    @Override
    protected List<Slot> generateModelValue() {
        return fields.stream().map(SlotField::getValue).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<Slot> slots) {
        fields.clear();
        rows.removeAll();
        slots.forEach(this::addRow);
        if (slots.isEmpty()) {
            addRow(null);
        }
    }
}
