package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordsAction;

/** Puts the ticked candidates of their list forward (docs/features.md S1.35 to S1.37). */
@org.springframework.stereotype.Component
class SubmitTicked implements RecordsAction {

    private final SubmissionActions actions;
    private final SubmitDialogs dialogs;

    SubmitTicked(SubmissionActions actions, SubmitDialogs dialogs) {
        this.actions = actions;
        this.dialogs = dialogs;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE && actions.mayWork();
    }

    @Override
    public String labelKey() {
        return "submission.share";
    }

    @Override
    public String icon() {
        return "vaadin:share";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void act(Component source, List<RecordRef> records, Runnable done) {
        dialogs.forCandidates(
                source,
                records.stream().map(record -> new CandidateId(record.id())).collect(Collectors.toSet()),
                done);
    }
}
