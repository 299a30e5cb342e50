package org.clientele.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.resume.leak.Leak;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a submission: among the staff, and with the client. Nothing goes from one thread to the other. */
@Service
@MayRead
public class SubmissionThreads {

    private static final Limit SHOWN = Limit.of(200);

    /** No account has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final CommentRepository comments;
    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final SubmissionWriter writer;
    private final ClientActs clientActs;
    private final CommentLeaks leaks;
    private final CurrentActor actor;

    SubmissionThreads(
            CommentRepository comments,
            SubmissionRepository submissions,
            ShareRepository shares,
            SubmissionWriter writer,
            ClientActs clientActs,
            CommentLeaks leaks,
            CurrentActor actor) {
        this.comments = comments;
        this.submissions = submissions;
        this.shares = shares;
        this.writer = writer;
        this.clientActs = clientActs;
        this.leaks = leaks;
        this.actor = actor;
    }

    /** What was said, in the order in which it was; of long threads the latest. */
    @Transactional(readOnly = true)
    public List<CommentRow> of(SubmissionId submission, CommentThread thread) {
        UUID reader = actor.staff().map(staff -> staff.id().value()).orElse(NOBODY);
        return comments.findLatest(submission, thread, reader, SHOWN).reversed();
    }

    /** What of the text must not reach the client, of which kind and where; empty if nothing is in the way. */
    @Transactional(readOnly = true)
    public List<Leak> leaks(SubmissionId id, String text) {
        return submissions
                .findById(id)
                .map(submission -> leaks(submission, text))
                .orElse(List.of());
    }

    /**
     * Says something. What a colleague writes to the client is searched for the candidate's contact data; what a contact
     * said is taken down as it was said, in the client's thread.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome write(SubmissionId id, CommentDraft typed) {
        FieldCheck check = new FieldCheck();
        String body = check.paragraphs("body", typed.body(), CommentDraft.BODY_MAX);
        if (body.isEmpty()) {
            check.refuse("body", "error.required");
        }
        String override = check.paragraphs("overrideReason", typed.overrideReason(), Reason.TEXT_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Submission submission = writer.lock(id).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        ContactId contact = typed.contact();
        if (contact != null) {
            return clientActs
                    .contact(submission, contact)
                    .map(author -> record(submission, author, body))
                    .orElseGet(() -> new SaveOutcome.Invalid(Map.of("contact", "submission.error.contacts")));
        }
        List<Leak> found = typed.thread() == CommentThread.CLIENT ? leaks(submission, body) : List.of();
        boolean overridden = !override.isEmpty() && actor.may(Permission.LEAD);
        if (!found.isEmpty() && !overridden) {
            return new SaveOutcome.Invalid(Map.of("body", "submission.comment.leak"));
        }
        if (!found.isEmpty()) {
            writer.publish(submission, Act.CHANGED, List.of(new Change("overrideReason", null, override)));
        }
        SaveOutcome saved =
                saved(comments.save(new SubmissionComment(submission, typed.thread(), body, self(), writer.stamp())));
        if (typed.thread() == CommentThread.CLIENT) {
            writer.tell(new SubmissionCommented(id, submission.clientId()));
        }
        return saved;
    }

    private SaveOutcome record(Submission submission, OnBehalf author, String body) {
        SubmissionComment comment =
                comments.save(new SubmissionComment(submission, author, body, self(), clientActs.stamp()));
        clientActs.acted(submission, author.id(), new Change("discussion", null, author.name()));
        return saved(comment);
    }

    /** Takes back what one wrote oneself; that something was there stays visible. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome delete(UUID id) {
        SubmissionComment comment = comments.findById(id)
                .filter(found ->
                        !found.isDeleted() && found.isOf(actor.requireStaff().id()))
                .orElse(null);
        if (comment == null) {
            return new SaveOutcome.Gone();
        }
        comment.delete(writer.stamp().at());
        return saved(comment);
    }

    private List<Leak> leaks(Submission submission, String text) {
        boolean nameHidden = shares.isNameHiddenFromSomebody(submission.id().value());
        return leaks.in(new CommentLeaks.Told(text, nameHidden), submission.candidateId());
    }

    /** Null where the application itself writes, as for the demo. */
    private @Nullable AccountId self() {
        return actor.staff().map(StaffPrincipal::id).orElse(null);
    }

    private SaveOutcome saved(SubmissionComment comment) {
        comments.flush();
        return new SaveOutcome.Saved(comment.id(), comment.version());
    }
}
