package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewView;
import org.clientele.interview.InterviewWarnings;
import org.clientele.interview.Interviews;
import org.clientele.interview.Slot;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** The dialog in which an interview is moved by typing its new time: the way without a pointer. */
@org.springframework.stereotype.Component
class InterviewMoving {

    private final Interviews interviews;
    private final InterviewWarnings warnings;
    private final Clock clock;

    InterviewMoving(Interviews interviews, InterviewWarnings warnings, Clock clock) {
        this.interviews = interviews;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** @param done called once it is moved */
    void ask(Component source, InterviewId id, Runnable done) {
        interviews
                .find(id)
                .filter(interview -> !interview.archived() && interview.state() == InterviewState.SCHEDULED)
                .ifPresentOrElse(
                        interview -> open(source, interview, done), () -> Notices.failure(source, "common.gone"));
    }

    private void open(Component source, InterviewView interview, Runnable done) {
        InterviewDetails details = interview.details();
        MoveForm form = new MoveForm(
                details.zone(),
                clock,
                times -> warnings.of(interview.parts().submission(), interview.id(), details.at(times, true)));
        form.read(new MoveForm.Move(List.of(interview.time().in(details.zone())), true, false));
        new FormDialog<>(
                        source.getTranslation("interview.move.title", interview.candidate()),
                        form,
                        typed -> move(interview, typed))
                .saysInstead("interview.move.do")
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "calendar.moved");
                    done.run();
                })
                .open();
    }

    private SaveOutcome move(InterviewView interview, MoveForm.Move typed) {
        if (typed.slots().isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("slots", "interview.error.time"));
        }
        Slot slot = typed.slots().getFirst();
        ZoneId zone = interview.details().zone();
        if (slot.isLeftOut(zone)) {
            return new SaveOutcome.Invalid(Map.of("slots", "interview.error.leftOut"));
        }
        return interviews.moveTo(
                slot.in(zone), interview.id(), interview.version(), typed.telling(), typed.pastMeant());
    }
}
