package org.clientele.interview.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.clientele.interview.InterviewWarning;
import org.clientele.interview.Slot;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Times;

/** To which time an interview is moved, and whether everybody is told. */
@StyleSheet("interview.css")
final class MoveForm extends DataForm<MoveForm.Move> {

    /**
     * What is typed.
     *
     * @param slots the one time
     */
    public record Move(List<Slot> slots, boolean telling, boolean pastMeant) {}

    /**
     * @param zone by whose clocks the interview was arranged
     * @param warnings what is known to speak against a time
     */
    MoveForm(ZoneId zone, Clock clock, Function<List<Slot>, List<InterviewWarning>> warnings) {
        super(Move.class);
        SlotsField slots = new SlotsField(false);
        slots.setWidthFull();
        Checkbox pastMeant = new Checkbox(getTranslation("interview.pastMeant"));
        pastMeant.setVisible(false);
        Checkbox telling = new Checkbox(getTranslation("interview.move.telling"));
        WarningList warned = new WarningList();
        slots.addValueChangeListener(event -> {
            List<Slot> times = event.getValue();
            pastMeant.setVisible(
                    times.stream().anyMatch(slot -> slot.in(zone).starts().isBefore(clock.instant())));
            warned.show(event.isFromClient() && !times.isEmpty() ? warnings.apply(times) : List.of());
        });
        field(slots).bind("slots");
        field(pastMeant).bind("pastMeant");
        field(telling).bind("telling");
        add(slots);
        if (!zone.equals(Times.zone())) {
            add(new Paragraph(getTranslation("interview.move.zone", zone.getId())));
        }
        add(pastMeant, warned, telling);
    }
}
