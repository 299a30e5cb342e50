package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.RecordAction;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Submissions;

/** Arranges an interview from the page of who is put forward. */
@org.springframework.stereotype.Component
class ArrangeAction implements RecordAction {

    private final InterviewEditing editing;
    private final Submissions submissions;

    ArrangeAction(InterviewEditing editing, Submissions submissions) {
        this.editing = editing;
        this.submissions = submissions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.SUBMISSION;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(RecordRef record) {
        SubmissionId submission = new SubmissionId(record.id());
        if (!editing.mayWork() || isWithdrawn(submission)) {
            return new Span();
        }
        return Buttons.of("interview.arrange", click -> {
            Component source = click.getSource();
            editing.arrange(
                    source, submission, id -> source.getUI().ifPresent(ui -> ui.navigate(InterviewNavigation.url(id))));
        });
    }

    private boolean isWithdrawn(SubmissionId submission) {
        return submissions
                .find(submission)
                .filter(found -> found.withdrawnAt() != null)
                .isPresent();
    }
}
