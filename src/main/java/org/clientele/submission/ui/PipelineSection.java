package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.submission.SubmissionBoards;
import org.clientele.vacancy.VacancyId;

/** The tab with everybody in a vacancy's pipeline. */
@org.springframework.stereotype.Component
class PipelineSection implements RecordSection {

    private final SubmissionBoards boards;
    private final SubmissionActions actions;
    private final SubmitDialogs dialogs;
    private final Clock clock;

    PipelineSection(SubmissionBoards boards, SubmissionActions actions, SubmitDialogs dialogs, Clock clock) {
        this.boards = boards;
        this.actions = actions;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.VACANCY;
    }

    @Override
    public String id() {
        return "pipeline";
    }

    @Override
    public String titleKey() {
        return "submission.pipeline";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component create(RecordRef record) {
        return new PipelinePanel(new VacancyId(record.id()), boards, actions, dialogs, clock);
    }
}
