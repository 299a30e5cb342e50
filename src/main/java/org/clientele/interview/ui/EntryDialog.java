package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewRow;
import org.clientele.interview.InterviewState;
import org.clientele.interview.Interviews;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;

/** What an entry of the calendar is, and all that can be done with it, also without dragging. */
@org.springframework.stereotype.Component
class EntryDialog {

    private final Interviews interviews;
    private final InterviewEditing editing;
    private final InterviewMoving moving;

    EntryDialog(Interviews interviews, InterviewEditing editing, InterviewMoving moving) {
        this.interviews = interviews;
        this.editing = editing;
        this.moving = moving;
    }

    /** @param done shows what has become of it */
    void open(Component source, InterviewRow row, Runnable done) {
        Dialog dialog = new Dialog(row.candidate());
        dialog.addClassName("entry-dialog");
        dialog.add(
                new Paragraph(row.vacancy() + " · " + row.client()),
                new Paragraph(InterviewTexts.time(source, row.time(), row.zone())),
                new Paragraph(source.getTranslation("interview.kind." + row.kind())),
                InterviewTexts.state(source, row.state()));
        List<Button> acts = acts(source, row, done);
        acts.forEach(act -> act.addClickListener(click -> dialog.close()));
        Div buttons = new Div(acts.toArray(Component[]::new));
        buttons.addClassName("entry-acts");
        dialog.add(buttons);
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
        dialog.open();
        acts.getFirst().focus();
    }

    private List<Button> acts(Component source, InterviewRow row, Runnable done) {
        InterviewId id = row.id();
        List<Button> acts = new ArrayList<>();
        acts.add(Buttons.primary(
                "interview.open", click -> source.getUI().ifPresent(ui -> ui.navigate(InterviewNavigation.url(id)))));
        if (editing.mayWork() && row.state() == InterviewState.SCHEDULED) {
            acts.add(Buttons.of("interview.move", click -> moving.ask(source, id, done)));
        }
        if (editing.mayWork() && row.state().isAhead()) {
            acts.add(Buttons.of(
                    "action.edit",
                    click -> interviews
                            .find(id)
                            .ifPresentOrElse(
                                    interview -> editing.change(source, interview, done),
                                    () -> Notices.failure(source, "common.gone"))));
            acts.add(Buttons.of(
                    "interview.cancel",
                    click -> interviews
                            .find(id)
                            .ifPresentOrElse(
                                    interview -> editing.cancel(source, interview, done),
                                    () -> Notices.failure(source, "common.gone"))));
        }
        return acts;
    }
}
