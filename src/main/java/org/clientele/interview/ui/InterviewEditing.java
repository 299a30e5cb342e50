package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.clientele.interview.Arranging;
import org.clientele.interview.ArrangingChoices;
import org.clientele.interview.ClientCopy;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewPreview;
import org.clientele.interview.InterviewPreviews;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewView;
import org.clientele.interview.InterviewWarning;
import org.clientele.interview.InterviewWarnings;
import org.clientele.interview.Interviews;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/** The dialogs in which interviews are arranged, changed and called off. */
@org.springframework.stereotype.Component
class InterviewEditing {

    private final Interviews interviews;
    private final Arranging arranging;
    private final InterviewWarnings warnings;
    private final InterviewPreviews previews;
    private final CurrentActor actor;
    private final Clock clock;

    InterviewEditing(
            Interviews interviews,
            Arranging arranging,
            InterviewWarnings warnings,
            InterviewPreviews previews,
            CurrentActor actor,
            Clock clock) {
        this.interviews = interviews;
        this.arranging = arranging;
        this.warnings = warnings;
        this.previews = previews;
        this.actor = actor;
        this.clock = clock;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /** @param done called with the new interview */
    void arrange(Component source, SubmissionId submission, Consumer<InterviewId> done) {
        ArrangingChoices choices = arranging.of(submission).orElse(null);
        if (choices == null) {
            Notices.failure(source, "common.gone");
            return;
        }
        InterviewForm form = new InterviewForm(choices, true, clock, questions(submission, null));
        form.read(InterviewDetails.empty(
                Times.zone(),
                choices.interviewers(),
                Set.of(actor.requireStaff().id()),
                choices.clientCopy() == ClientCopy.ALWAYS,
                choices.language()));
        new FormDialog<>(
                        source.getTranslation("interview.arrange"),
                        form,
                        typed -> interviews.arrange(submission, typed))
                .saysInstead("interview.arrange.invite")
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "interview.arranged");
                    done.accept(new InterviewId(saved.id()));
                })
                .open();
    }

    void change(Component source, InterviewView interview, Runnable done) {
        SubmissionId submission = interview.parts().submission();
        ArrangingChoices choices = arranging.of(submission).orElse(null);
        if (choices == null) {
            Notices.failure(source, "common.gone");
            return;
        }
        InterviewForm form = new InterviewForm(
                choices, interview.state() == InterviewState.PROPOSED, clock, questions(submission, interview.id()));
        form.read(interview.details());
        new FormDialog<>(
                        source.getTranslation("action.edit"),
                        form,
                        typed -> interviews.change(interview.id(), interview.version(), typed))
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "interview.changed");
                    done.run();
                })
                .open();
    }

    private InterviewForm.Questions questions(SubmissionId submission, @Nullable InterviewId self) {
        return new InterviewForm.Questions() {

            @Override
            public List<InterviewWarning> warnings(InterviewDetails typed) {
                return warnings.of(submission, self, typed);
            }

            @Override
            public InterviewPreview preview(InterviewDetails typed) {
                return self == null ? previews.ofNew(submission, typed) : previews.ofChanged(self, typed);
            }
        };
    }

    void cancel(Component source, InterviewView interview, Runnable done) {
        CancelForm form = new CancelForm();
        form.read(new CancelForm.Reason(""));
        new FormDialog<>(
                        source.getTranslation("interview.cancel"),
                        form,
                        typed -> interviews.cancel(interview.id(), interview.version(), typed.reason()))
                .saysInstead("interview.cancel")
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "interview.cancelled");
                    done.run();
                })
                .open();
    }
}
