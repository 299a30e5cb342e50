package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.interview.FeedbackDetails;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** The dialog in which feedback is recorded, one's own or a contact's. */
@org.springframework.stereotype.Component
class FeedbackEditing {

    private static final List<String> USUAL = List.of("professional", "communication", "motivation", "fit");

    private final Interviews interviews;
    private final InterviewFeedbacks feedbacks;
    private final Contacts contacts;
    private final Clock clock;

    FeedbackEditing(Interviews interviews, InterviewFeedbacks feedbacks, Contacts contacts, Clock clock) {
        this.interviews = interviews;
        this.feedbacks = feedbacks;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whether there is anything to say of it yet. */
    boolean isDue(InterviewId id) {
        return interviews
                .find(id)
                .filter(interview ->
                        !interview.archived() && interview.state().takesFeedback(interview.time(), clock.instant()))
                .isPresent();
    }

    void give(Component source, InterviewId id, Runnable done) {
        List<ContactRef> authors = interviews
                .find(id)
                .map(InterviewView::parts)
                .map(parts -> contacts.colleagues(parts.client()))
                .orElse(List.of());
        FeedbackForm form = new FeedbackForm(authors, usual(source));
        form.read(new FeedbackDetails(null, null, List.of(), ""));
        new FormDialog<>(source.getTranslation("interview.feedback.give"), form, typed -> feedbacks.give(id, typed))
                .onSaved(saved -> {
                    Notices.success(source, "interview.feedback.kept");
                    done.run();
                })
                .open();
    }

    private static List<String> usual(Component reader) {
        return USUAL.stream()
                .map(criterion -> reader.getTranslation("interview.scores." + criterion))
                .toList();
    }
}
