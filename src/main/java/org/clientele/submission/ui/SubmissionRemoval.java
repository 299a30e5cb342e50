package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Reason;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Submissions;

/** Takes candidates back from the client, or out of the pipeline if the client never saw them. */
@org.springframework.stereotype.Component
class SubmissionRemoval {

    private final Submissions submissions;
    private final Archive archive;

    SubmissionRemoval(Submissions submissions, Archive archive) {
        this.submissions = submissions;
        this.archive = archive;
    }

    /** What is typed to withdraw somebody. */
    public record Withdrawal(String reason) {}

    /** Asks why. */
    private static final class WithdrawalForm extends DataForm<Withdrawal> {

        WithdrawalForm() {
            super(Withdrawal.class);
            TextArea reason = longText("reason", "submission.withdrawnReason", Reason.TEXT_MAX);
            reason.setHelperText(getTranslation("submission.withdraw.text"));
            fields(reason).setColspan(reason, 2);
        }
    }

    void withdraw(Component source, SubmissionView view, Runnable done) {
        WithdrawalForm form = new WithdrawalForm();
        form.read(new Withdrawal(""));
        new FormDialog<>(
                        source.getTranslation("submission.withdraw.title", view.candidateName()),
                        form,
                        typed -> submissions.withdraw(view.id(), view.version(), typed.reason()))
                .saysInstead("submission.withdraw")
                .onSaved(saved -> {
                    Notices.success(source, "submission.withdraw.done", view.candidateName());
                    done.run();
                })
                .open();
    }

    /** At once, since it can be taken back at once. */
    void takeOut(Component source, SubmissionView view, Runnable done) {
        switch (submissions.takeOut(view.id(), view.version())) {
            case SaveOutcome.Saved saved ->
                Notices.undoable(
                        source, () -> putBack(source, view, done), "submission.takeOut.done", view.candidateName());
            case SaveOutcome.Invalid invalid -> Notices.failure(source, "submission.error.shared");
            case SaveOutcome.Conflict(String by, Instant at) ->
                Notices.failure(
                        source, "submission.move.conflict", by, Times.dateTime(source, at), view.candidateName());
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
        done.run();
    }

    private void putBack(Component source, SubmissionView view, Runnable done) {
        switch (archive.takeBack(view.id().toRecordRef())) {
            case RestoreOutcome.Restored(String title) -> Notices.success(source, "archive.restored", title);
            case RestoreOutcome.Gone gone -> Notices.failure(source, "archive.takeBack.tooLate");
        }
        done.run();
    }
}
