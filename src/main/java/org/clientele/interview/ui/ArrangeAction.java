package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.RecordAction;
import org.clientele.submission.SubmissionId;

/** Arranges an interview from the page of who is put forward. */
@org.springframework.stereotype.Component
class ArrangeAction implements RecordAction {

    private final InterviewEditing editing;

    ArrangeAction(InterviewEditing editing) {
        this.editing = editing;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.SUBMISSION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(RecordRef record) {
        if (!editing.mayWork()) {
            return new Span();
        }
        return Buttons.of("interview.arrange", click -> {
            Component source = click.getSource();
            editing.arrange(
                    source,
                    new SubmissionId(record.id()),
                    id -> source.getUI().ifPresent(ui -> ui.navigate(InterviewNavigation.url(id))));
        });
    }
}
