package org.clientele.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients' claims that they knew a candidate before they were shown one (docs/features.md N11). */
@Service
@MayRead
public class KnownClaims {

    private final ClaimRepository claims;
    private final SubmissionRepository submissions;
    private final SubmissionWriter writer;
    private final ClientActs clientActs;

    KnownClaims(
            ClaimRepository claims, SubmissionRepository submissions, SubmissionWriter writer, ClientActs clientActs) {
        this.claims = claims;
        this.submissions = submissions;
        this.writer = writer;
        this.clientActs = clientActs;
    }

    /** All claims about a submission, the first first. */
    @Transactional(readOnly = true)
    public List<ClaimRow> of(SubmissionId submission) {
        return claims.findOf(submission);
    }

    /** Records what a contact claims. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome claim(SubmissionId id, KnownClaimDetails typed) {
        FieldCheck check = new FieldCheck();
        String reason = check.paragraphs("reason", typed.reason(), KnownClaimDetails.REASON_MAX);
        if (reason.isEmpty()) {
            check.refuse("reason", "error.required");
        }
        LocalDate since = typed.knownSince();
        if (since != null && since.isAfter(Today.latest(writer.stamp().at()))) {
            check.refuse("knownSince", "submission.claim.future");
        }
        ContactId contact = typed.contact();
        if (contact == null) {
            check.refuse("contact", "error.required");
        }
        if (contact == null || !check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Submission submission = writer.lock(id).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        if (clientActs.contact(submission, contact).isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("contact", "submission.error.contacts"));
        }
        KnownClaim claim = claims.save(
                new KnownClaim(submission, contact, new KnownClaimDetails(contact, since, reason), clientActs.stamp()));
        claims.flush();
        clientActs.acted(submission, contact);
        writer.publish(submission, Act.CHANGED, List.of(new Change("claim", null, ClaimState.OPEN.name())));
        return new SaveOutcome.Saved(claim.id(), claim.version());
    }

    /**
     * Says what the agency makes of a claim.
     *
     * @param note why; needed to dispute it
     */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public SaveOutcome decide(UUID id, long version, ClaimState decision, String note) {
        FieldCheck check = new FieldCheck();
        String why = check.paragraphs("note", note, KnownClaimDetails.REASON_MAX);
        if (decision == ClaimState.DISPUTED && why.isEmpty()) {
            check.refuse("note", "error.required");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        KnownClaim claim = claims.findForUpdate(id).orElse(null);
        Submission submission = claim == null
                ? null
                : submissions.findById(claim.submissionId()).orElse(null);
        if (claim == null || submission == null || submission.isArchived()) {
            return new SaveOutcome.Gone();
        }
        if (claim.version() != version) {
            return new SaveOutcome.Conflict(
                    claim.changed().by(), claim.changed().at());
        }
        String before = claim.state().name();
        claim.decide(decision, why, writer.stamp());
        claims.flush();
        writer.publish(submission, Act.CHANGED, List.of(new Change("claim", before, decision.name())));
        return new SaveOutcome.Saved(id, claim.version());
    }
}
