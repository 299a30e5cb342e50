package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.RecordAction;

/** The button on a candidate's page that puts the candidate forward. */
@org.springframework.stereotype.Component
class SubmitAction implements RecordAction {

    private final SubmissionActions actions;
    private final SubmitDialogs dialogs;

    SubmitAction(SubmissionActions actions, SubmitDialogs dialogs) {
        this.actions = actions;
        this.dialogs = dialogs;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(RecordRef record) {
        return actions.mayWork()
                ? Buttons.of(
                        "submission.share",
                        click -> dialogs.forCandidates(
                                click.getSource(), Set.of(new CandidateId(record.id())), () -> {}))
                : new Div();
    }
}
