package org.clientele.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts do with a submission in their portal, which has found that they see it and may do so: the same verbs by
 * which staff records what contacts say. Each of them asks again whether the contact is one of the submission's client.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactAnswers {

    private final Submissions submissions;
    private final SubmissionThreads threads;
    private final SubmissionRatings ratings;
    private final SubmissionVerdicts verdicts;
    private final KnownClaims claims;
    private final RejectionReasons reasons;
    private final SubmissionRepository rows;
    private final ClientActs clientActs;
    private final Introductions introductions;
    private final CurrentActor actor;

    ContactAnswers(
            Submissions submissions,
            SubmissionThreads threads,
            SubmissionRatings ratings,
            SubmissionVerdicts verdicts,
            KnownClaims claims,
            RejectionReasons reasons,
            SubmissionRepository rows,
            ClientActs clientActs,
            Introductions introductions,
            CurrentActor actor) {
        this.submissions = submissions;
        this.threads = threads;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.claims = claims;
        this.reasons = reasons;
        this.rows = rows;
        this.clientActs = clientActs;
        this.introductions = introductions;
        this.actor = actor;
    }

    /** Keeps that it has opened what was put before it. */
    public SaveOutcome opened(Actor.PortalActor contact, SubmissionId id) {
        return actor.forContact(contact, () -> introductions.opened(id, id(contact)));
    }

    /** Says something in the client's thread. */
    public SaveOutcome comment(Actor.PortalActor contact, SubmissionId id, String body) {
        CommentDraft draft = new CommentDraft(CommentThread.CLIENT, body, id(contact), "");
        return actor.forContact(contact, () -> threads.write(id, draft));
    }

    /** Rates the candidate, in place of what the contact said before. */
    public SaveOutcome rate(Actor.PortalActor contact, SubmissionId id, Rating rating) {
        return actor.forContact(contact, () -> ratings.rate(id, rating, id(contact)));
    }

    /** Says what it makes of the candidate, in place of what it said before. */
    public SaveOutcome judge(Actor.PortalActor contact, SubmissionId id, Verdict verdict, Reason reason) {
        return actor.forContact(contact, () -> verdicts.give(id, id(contact), verdict, reason));
    }

    /** Moves the candidate into a stage that is open to the client. */
    public MoveOutcome move(Actor.PortalActor contact, SubmissionId id, long version, StageId to, Reason reason) {
        MoveRequest request = new MoveRequest(id, version, to, reason, id(contact));
        return actor.forContact(
                contact, () -> isOpen(id, to) ? submissions.move(request) : new MoveOutcome.NoSuchStage());
    }

    /** The stage for those whom the client rejects, if the client may move candidates there. */
    public Optional<StageId> rejection(Actor.PortalActor contact, SubmissionId id) {
        return actor.forContact(
                contact,
                () -> stages(id).stream()
                        .filter(stage ->
                                isOpen(stage.details()) && stage.details().kind() == StageKind.REJECTED_BY_CLIENT)
                        .map(Pipeline.Stage::id)
                        .findFirst());
    }

    /** Says that the client knew the candidate before. */
    public SaveOutcome claim(Actor.PortalActor contact, SubmissionId id, @Nullable LocalDate since, String reason) {
        return actor.forContact(contact, () -> claims.claim(id, new KnownClaimDetails(id(contact), since, reason)));
    }

    /** Why clients reject candidates, to choose from. */
    public List<RejectionReasonRow> reasons(Actor.PortalActor contact) {
        return actor.forContact(contact, () -> reasons.offered(RejectionSide.CLIENT));
    }

    /** Tells the recruiters of something that the contact has done to the candidate itself. */
    public void tell(Actor.PortalActor contact, SubmissionId id) {
        actor.forContact(
                contact,
                () -> rows.findById(id).map(submission -> {
                    clientActs.tell(submission, id(contact));
                    return submission;
                }));
    }

    private boolean isOpen(SubmissionId id, StageId to) {
        return stages(id).stream().anyMatch(stage -> stage.id().equals(to) && isOpen(stage.details()));
    }

    private static boolean isOpen(StageDetails stage) {
        return stage.clientSees() && stage.clientMayMove();
    }

    private List<Pipeline.Stage> stages(SubmissionId id) {
        return rows.findById(id)
                .map(submission -> rows.findStages(submission.vacancyId()))
                .orElse(List.of());
    }

    private static ContactId id(Actor.PortalActor contact) {
        return new ContactId(contact.contactId());
    }
}
