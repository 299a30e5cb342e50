package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SubmissionEndings;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Submissions;
import org.clientele.submission.Withdrawal;

/** Takes candidates back from the client, or out of the pipeline if the client never saw them. */
@org.springframework.stereotype.Component
class SubmissionRemoval {

    private final Submissions submissions;
    private final SubmissionEndings endings;
    private final Deletions deletions;

    SubmissionRemoval(Submissions submissions, SubmissionEndings endings, Deletions deletions) {
        this.submissions = submissions;
        this.endings = endings;
        this.deletions = deletions;
    }

    void withdraw(Component source, SubmissionView view, Runnable done) {
        WithdrawalForm form = new WithdrawalForm(endings.ofWithdrawing(view.id()), view.candidateName());
        form.read(new Withdrawal("", true));
        new FormDialog<>(
                        source.getTranslation("submission.withdraw.title", view.candidateName()),
                        form,
                        typed -> submissions.withdraw(view.id(), view.version(), typed))
                .saysInstead("submission.withdraw")
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "submission.withdraw.done", view.candidateName());
                    done.run();
                })
                .open();
    }

    /** At once where it can be taken back at once; what could not be is asked about first. */
    void takeOut(Component source, SubmissionView view, Runnable done) {
        List<Impact> impacts = endings.ofTakingOut(view.id());
        if (impacts.isEmpty()) {
            takeOutNow(source, view, done);
        } else {
            new ImpactDialog(
                            source.getTranslation("submission.takeOut.title", view.candidateName()),
                            impacts,
                            "submission.takeOut",
                            () -> takeOutNow(source, view, done))
                    .open();
        }
    }

    private void takeOutNow(Component source, SubmissionView view, Runnable done) {
        switch (submissions.takeOut(view.id(), view.version())) {
            case SaveOutcome.Saved saved ->
                Notices.undoable(
                        source,
                        () -> deletions.takeBack(source, view.id().toRecordRef(), done),
                        "submission.takeOut.done",
                        view.candidateName());
            case SaveOutcome.Invalid invalid -> Notices.failure(source, "submission.error.shared");
            case SaveOutcome.Conflict(String by, Instant at) ->
                Notices.failure(
                        source, "submission.move.conflict", by, Times.dateTime(source, at), view.candidateName());
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
        done.run();
    }
}
