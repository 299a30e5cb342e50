package org.clientele.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.interview.InterviewPreview.Letter;
import org.clientele.interview.InterviewPreview.Reader;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.Mails;
import org.clientele.security.AccountId;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRef;
import org.clientele.submission.SubmissionReferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the mails of an interview as everybody would get them, the client's own rendering among them; nothing is kept. */
@Service
@MayWork
public class InterviewPreviews {

    private final InterviewRepository interviews;
    private final SubmissionReferences submissions;
    private final InterviewChecks checks;
    private final InterviewWriter writer;
    private final InterviewOrders orders;
    private final Mails mails;

    InterviewPreviews(
            InterviewRepository interviews,
            SubmissionReferences submissions,
            InterviewChecks checks,
            InterviewWriter writer,
            InterviewOrders orders,
            Mails mails) {
        this.interviews = interviews;
        this.submissions = submissions;
        this.checks = checks;
        this.writer = writer;
        this.orders = orders;
        this.mails = mails;
    }

    /** The mails of an interview that is about to be arranged. */
    @Transactional(readOnly = true)
    public InterviewPreview ofNew(SubmissionId submission, InterviewDetails typed) {
        return of(submission, null, typed);
    }

    /** The mails of an interview that is about to be changed. */
    @Transactional(readOnly = true)
    public InterviewPreview ofChanged(InterviewId id, InterviewDetails typed) {
        return interviews
                .findById(id)
                .filter(interview -> !interview.isArchived())
                .map(interview -> of(interview.parts().submission(), interview, typed))
                .orElseGet(InterviewPreview.Gone::new);
    }

    private InterviewPreview of(SubmissionId submissionId, @Nullable Interview kept, InterviewDetails typed) {
        SubmissionRef submission = submissions.find(submissionId).orElse(null);
        if (submission == null) {
            return new InterviewPreview.Gone();
        }
        InterviewCheck check = checks.check(typed, submission.client(), submission.candidate(), kept);
        if (!check.isClean()) {
            return new InterviewPreview.Invalid(check.errors());
        }
        AccountId organizer = Optional.ofNullable(kept)
                .map(interview -> interview.parts().organizer())
                .or(() -> writer.organizer(check.clean()))
                .orElseThrow();
        // It is never saved, so that what is kept stays as it is.
        Interview planned =
                new Interview(new InterviewId(Uuid7.next()), submission, organizer, check.clean(), writer.stamp());
        List<MailOrder> all = kept == null ? orders.invitation(planned) : orders.change(planned, kept.participants());
        return new InterviewPreview.Ready(all.stream()
                .map(this::letter)
                .sorted(Comparator.comparing(Letter::reader))
                .toList());
    }

    private Letter letter(MailOrder order) {
        return new Letter(
                reader(order.kind()),
                order.to().name(),
                mails.preview(order),
                !order.attachments().isEmpty());
    }

    private static Reader reader(MailKind kind) {
        if (InterviewMailKinds.isForClient(kind)) {
            return Reader.CLIENT;
        }
        return InterviewMailKinds.isForColleagues(kind) ? Reader.COLLEAGUE : Reader.CANDIDATE;
    }
}
