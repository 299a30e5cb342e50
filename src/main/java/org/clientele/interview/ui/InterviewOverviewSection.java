package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewId;
import org.clientele.interview.Interviews;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RecordSection;

/** The first tab of an interview's page: everything about it, and what was said afterwards. */
@org.springframework.stereotype.Component
class InterviewOverviewSection implements RecordSection {

    private final Interviews interviews;
    private final InterviewFeedbacks feedbacks;
    private final AnswerEditing answers;
    private final FeedbackEditing feedbackEditing;
    private final RecordLinks links;

    InterviewOverviewSection(
            Interviews interviews,
            InterviewFeedbacks feedbacks,
            AnswerEditing answers,
            FeedbackEditing feedbackEditing,
            RecordLinks links) {
        this.interviews = interviews;
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.feedbackEditing = feedbackEditing;
        this.links = links;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.INTERVIEW;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "interview.overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create(RecordRef record) {
        InterviewId id = new InterviewId(record.id());
        return new Div(
                new InterviewOverview(id, interviews, links, answers),
                new FeedbackPanel(id, feedbacks, feedbackEditing, answers.mayWork()));
    }
}
