package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.clientele.interview.Answer;
import org.clientele.interview.AnswerDetails;
import org.clientele.interview.InterviewAnswers;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** The dialog in which somebody's answer is written down, and what it may lead to: another time, or no interview. */
@org.springframework.stereotype.Component
class AnswerEditing {

    private static final Set<Answer> AGAINST = Set.of(Answer.DECLINED, Answer.OTHER_TIME);

    private final InterviewAnswers answers;
    private final Interviews interviews;
    private final InterviewEditing editing;
    private final InterviewMoving moving;

    AnswerEditing(InterviewAnswers answers, Interviews interviews, InterviewEditing editing, InterviewMoving moving) {
        this.answers = answers;
        this.interviews = interviews;
        this.editing = editing;
        this.moving = moving;
    }

    boolean mayWork() {
        return editing.mayWork();
    }

    /** @param done shows what has become of the interview */
    void ask(Component source, InterviewView interview, Invitee person, Runnable done) {
        Answer before = person.reply().answer();
        AnswerForm form = new AnswerForm();
        form.read(new AnswerDetails(
                before == Answer.NONE ? null : before, person.reply().answerNote()));
        new FormDialog<>(
                        source.getTranslation("interview.answer.of", person.name()),
                        form,
                        typed -> answers.keep(interview.id(), interview.version(), person.id(), typed))
                .onSaved(saved -> {
                    Notices.success(source, "interview.answer.kept");
                    done.run();
                    offer(source, interview.id(), person, done);
                })
                .open();
    }

    /** Without a colleague an interview may well take place; without the candidate or the client it does not. */
    private void offer(Component source, InterviewId id, Invitee person, Runnable done) {
        interviews
                .find(id)
                .filter(now -> person.part() != Invitee.Part.COLLEAGUE)
                .filter(now -> Invitee.of(now).stream()
                        .anyMatch(one -> one.id().equals(person.id())
                                && AGAINST.contains(one.reply().answer())))
                .ifPresent(now -> offer(source, now, person.name(), done));
    }

    private void offer(Component source, InterviewView interview, String name, Runnable done) {
        Dialog dialog = new Dialog(source.getTranslation("interview.offer"));
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(source.getTranslation("interview.offer.text", name)));
        dialog.getFooter()
                .add(
                        Buttons.of("interview.offer.leave", click -> dialog.close()),
                        Buttons.of("interview.cancel", click -> {
                            dialog.close();
                            editing.cancel(source, interview, done);
                        }),
                        Buttons.primary("interview.move", click -> {
                            dialog.close();
                            move(source, interview, done);
                        }));
        dialog.open();
    }

    /** As long as no time is agreed on, other times are proposed. */
    private void move(Component source, InterviewView interview, Runnable done) {
        if (interview.state() == InterviewState.PROPOSED) {
            editing.change(source, interview, done);
        } else {
            moving.ask(source, interview.id(), done);
        }
    }
}
