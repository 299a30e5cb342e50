package org.clientele.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts make of candidates put forward: interesting, not suitable, or to be met. */
@Service
@MayRead
public class SubmissionVerdicts {

    private final VerdictRepository verdicts;
    private final RejectionReasonRepository reasons;
    private final SubmissionWriter writer;
    private final ClientActs clientActs;

    SubmissionVerdicts(
            VerdictRepository verdicts,
            RejectionReasonRepository reasons,
            SubmissionWriter writer,
            ClientActs clientActs) {
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.writer = writer;
        this.clientActs = clientActs;
    }

    /** All of them, the first first. */
    @Transactional(readOnly = true)
    public List<VerdictRow> of(SubmissionId submission) {
        return verdicts.findOf(submission);
    }

    /** Keeps a contact's verdict, in place of the one that it gave before. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome give(SubmissionId id, ContactId contact, Verdict verdict, Reason typed) {
        FieldCheck check = new FieldCheck();
        String note = check.paragraphs("note", typed.text(), Reason.TEXT_MAX);
        UUID reason = typed.id();
        if (reason != null
                && reasons.findById(reason)
                        .filter(listed -> listed.side() == RejectionSide.CLIENT)
                        .isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("reason", "error.required"));
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Submission submission = writer.lock(id).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        if (clientActs.contact(submission, contact).isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("contact", "submission.error.contacts"));
        }
        SubmissionVerdict given =
                verdicts.findBySubmissionIdAndContactId(id, contact).orElse(null);
        Reason why = new Reason(reason, note);
        if (given != null && given.hasJustSaid(verdict, why, clientActs.stamp().at())) {
            return new SaveOutcome.Saved(given.id(), given.version());
        }
        String before = given == null ? null : given.verdict().name();
        SubmissionVerdict kept = given == null ? new SubmissionVerdict(submission, contact) : given;
        kept.give(verdict, why, clientActs.stamp());
        verdicts.save(kept);
        verdicts.flush();
        clientActs.acted(submission, contact, new Change("verdict", before, verdict.name()));
        return new SaveOutcome.Saved(kept.id(), kept.version());
    }
}
