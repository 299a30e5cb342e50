package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.interview.FeedbackRow;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewId;
import org.clientele.interview.Recommendation;
import org.clientele.interview.Score;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** What the interviewers said, each with a scorecard. */
@StyleSheet("interview.css")
final class FeedbackPanel extends Composite<Section> {

    private final InterviewId interview;
    private final InterviewFeedbacks feedbacks;
    private final Div list = new Div();

    FeedbackPanel(InterviewId interview, InterviewFeedbacks feedbacks, FeedbackEditing editing, boolean editable) {
        this.interview = interview;
        this.feedbacks = feedbacks;
        getContent().addClassName("interview-feedback");
        getContent().add(new H3(getTranslation("interview.feedback")), list);
        if (editable && editing.isDue(interview)) {
            getContent().add(Buttons.of("interview.feedback.give", click -> editing.give(this, interview, this::show)));
        }
        show();
    }

    private void show() {
        list.removeAll();
        List<FeedbackRow> rows = feedbacks.of(interview);
        if (rows.isEmpty()) {
            list.add(new Paragraph(getTranslation("interview.feedback.none")));
        }
        rows.forEach(row -> list.add(one(row)));
    }

    private Component one(FeedbackRow row) {
        Span author = new Span(row.author());
        author.addClassName("feedback-author");
        Span aside = new Span(aside(row));
        aside.addClassName("secondary");
        Div head = new Div(author, badge(row.recommendation()), aside);
        head.addClassName("feedback-head");
        UnorderedList scores = new UnorderedList();
        scores.addClassName("feedback-scores");
        row.scores().forEach(score -> scores.add(new ListItem(score.criterion() + ": " + points(score))));
        Div whole = new Div(head, scores, new Paragraph(row.remark()));
        whole.addClassName("feedback-item");
        return whole;
    }

    private String aside(FeedbackRow row) {
        String at = Times.dateTime(this, row.givenAt());
        return row.recordedBy().isEmpty()
                ? at
                : at + ", " + getTranslation("interview.feedback.recordedBy", row.recordedBy());
    }

    private static String points(Score score) {
        return score.score() + "/" + Score.BEST;
    }

    private Component badge(Recommendation recommendation) {
        BadgeColor colour =
                switch (recommendation) {
                    case YES -> BadgeColor.GREEN;
                    case UNSURE -> BadgeColor.AMBER;
                    case NO -> BadgeColor.RED;
                };
        return colour.badge(getTranslation("interview.recommendation." + recommendation));
    }
}
