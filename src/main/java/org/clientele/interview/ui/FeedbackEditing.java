package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.interview.FeedbackDetails;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.interview.Score;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** The dialog in which feedback is recorded, one's own or a contact's. */
@org.springframework.stereotype.Component
class FeedbackEditing {

    /** Most interviewers mean the middle if they do not think. */
    private static final int USUAL = 3;

    private final Interviews interviews;
    private final InterviewFeedbacks feedbacks;
    private final Contacts contacts;

    FeedbackEditing(Interviews interviews, InterviewFeedbacks feedbacks, Contacts contacts) {
        this.interviews = interviews;
        this.feedbacks = feedbacks;
        this.contacts = contacts;
    }

    void give(Component source, InterviewId id, Runnable done) {
        List<ContactRef> authors = interviews
                .find(id)
                .map(InterviewView::parts)
                .map(parts -> contacts.colleagues(parts.client()))
                .orElse(List.of());
        FeedbackForm form = new FeedbackForm(authors);
        form.read(new FeedbackDetails(null, null, usual(source), ""));
        new FormDialog<>(source.getTranslation("interview.feedback.give"), form, typed -> feedbacks.give(id, typed))
                .onSaved(saved -> {
                    Notices.success(source, "interview.feedback.kept");
                    done.run();
                })
                .open();
    }

    private static List<Score> usual(Component reader) {
        return Stream.of("professional", "communication", "motivation", "fit")
                .map(criterion -> new Score(reader.getTranslation("interview.scores." + criterion), USUAL))
                .toList();
    }
}
