package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.clientele.interview.InterviewRow;
import org.clientele.interview.InterviewTime;
import org.clientele.interview.Interviews;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** What follows when an interview is dragged: a question whether to tell everybody, and the way back. */
@org.springframework.stereotype.Component
class CalendarMoves {

    private final Interviews interviews;
    private final Clock clock;

    CalendarMoves(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    /** @param done shows what has become of it; also if it stays where it was */
    void ask(Component source, InterviewRow row, InterviewTime time, Runnable done) {
        Dialog dialog = new Dialog(source.getTranslation("calendar.move"));
        dialog.addClassName("form-dialog");
        Div text = new Div(new Paragraph(source.getTranslation(
                "calendar.move.text", row.candidate(), InterviewTexts.time(source, time, row.zone()))));
        if (time.starts().isBefore(clock.instant())) {
            text.add(new Paragraph(source.getTranslation("calendar.move.past")));
        }
        dialog.add(text);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.of("calendar.move.quiet", click -> move(source, dialog, row, time, false)),
                        Buttons.primary("calendar.move.tell", click -> move(source, dialog, row, time, true)));
        dialog.addClosedListener(closed -> done.run());
        dialog.open();
    }

    private void move(Component source, Dialog dialog, InterviewRow row, InterviewTime time, boolean telling) {
        // Whoever has read that the time is past, and goes on, means it.
        switch (interviews.moveTo(time, row.id(), row.version(), telling, true)) {
            case SaveOutcome.Saved saved -> Notices.success(source, "calendar.moved");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "common.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid ->
                Notices.failure(source, invalid.fields().values().iterator().next());
        }
        dialog.close();
    }
}
