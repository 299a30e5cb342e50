package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.clientele.interview.InterviewList;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab with the interviews of a submission, vacancy, candidate, client or contact. */
@org.springframework.stereotype.Component
class InterviewsSection implements RecordSection {

    private static final Set<RecordType> WITH_INTERVIEWS = Set.of(
            RecordType.SUBMISSION, RecordType.VACANCY, RecordType.CANDIDATE, RecordType.CLIENT, RecordType.CONTACT);

    private final InterviewList interviews;
    private final InterviewEditing editing;

    InterviewsSection(InterviewList interviews, InterviewEditing editing) {
        this.interviews = interviews;
        this.editing = editing;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return WITH_INTERVIEWS.contains(type);
    }

    @Override
    public String id() {
        return "interviews";
    }

    @Override
    public String titleKey() {
        return "interviews.title";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component create(RecordRef record) {
        return new InterviewsPanel(record, interviews, editing);
    }
}
