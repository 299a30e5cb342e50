package org.clientele.portal.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ContactSkills;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.PortalStage;
import org.clientele.portal.SeenSubmission;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.ContactAnswers;
import org.clientele.submission.Rating;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Verdict;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts say of candidates put forward, and do with them (docs/features.md S1.2, S2.38 to S2.40, S2.45). */
@Service
@ContactsOnly
public class PortalFeedback {

    /** How many characters a comment can have. */
    public static final int COMMENT_MOST = CommentDraft.BODY_MAX;

    private final Acting acting;
    private final PortalSeen seen;
    private final ContactAnswers answers;
    private final ContactSkills skills;
    private final NoticeReading notices;

    PortalFeedback(
            Acting acting, PortalSeen seen, ContactAnswers answers, ContactSkills skills, NoticeReading notices) {
        this.acting = acting;
        this.seen = seen;
        this.answers = answers;
        this.skills = skills;
        this.notices = notices;
    }

    /** What the contact may do with a candidate whom it sees; empty if it does not. */
    @Transactional(readOnly = true)
    public Optional<SubmissionActs> acts(SubmissionId id) {
        return seen.submission(id).map(row -> {
            ContactRights rights = acting.rights();
            List<PortalStage> stages = row.isOver()
                    ? List.of()
                    : seen.stages(row.vacancyId()).stream()
                            .filter(stage -> stage.clientMayMove() && rights.mayMoveTo(stage.kind()))
                            .filter(stage -> stage.kind() != row.kind())
                            .toList();
            return new SubmissionActs(row.version(), rights, stages, row.isOver());
        });
    }

    /** Keeps that the contact has opened what was put before it, and has read what it was told of that. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome opened(SubmissionId id) {
        return acting.on(id, rights -> true, (contact, row) -> {
            notices.read(id.value(), contact.contactId());
            return Outcomes.of(answers.opened(contact, id));
        });
    }

    /** Why clients reject candidates, to choose from; nothing for whom the profile lets give no reasons. */
    @Transactional(readOnly = true)
    public List<RejectionReasonRow> reasons() {
        return acting.rights().rights().mayGiveReasons() ? answers.reasons(acting.contact()) : List.of();
    }

    /** Says something in the thread with the agency: text, shown as it was typed. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome comment(SubmissionId id, String body) {
        return acting.on(
                id,
                rights -> rights.rights().mayComment(),
                (contact, row) -> Outcomes.of(answers.comment(contact, id, body)));
    }

    /** Gives one to five stars, in place of those that the contact gave before. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome rate(SubmissionId id, Rating rating) {
        return acting.on(
                id,
                rights -> rights.rights().mayRate(),
                (contact, row) -> Outcomes.of(answers.rate(contact, id, rating)));
    }

    /**
     * Says at one touch what the contact makes of the candidate. Whom it does not find suitable is rejected where the
     * contact may do that; where not, the recruiters decide.
     */
    @Transactional
    @RetriedOnCollision
    public ActOutcome decide(SubmissionId id, Verdict verdict, Reason reason) {
        return acting.onCurrent(id, rights -> rights.mayDecide(verdict, reason), (contact, row) -> {
            Optional<StageId> rejection = verdict == Verdict.NOT_SUITABLE
                            && acting.rights().mayMoveTo(StageKind.REJECTED_BY_CLIENT)
                            && row.kind() != StageKind.REJECTED_BY_CLIENT
                    ? answers.rejection(contact, id)
                    : Optional.empty();
            ActOutcome moved = rejection
                    .map(stage -> Outcomes.of(answers.move(contact, id, row.version(), stage, reason)))
                    .orElseGet(ActOutcome.Done::new);
            return moved instanceof ActOutcome.Done ? Outcomes.of(answers.judge(contact, id, verdict, reason)) : moved;
        });
    }

    /**
     * Moves the candidate into another stage.
     *
     * @param version that the contact has read
     */
    @Transactional
    @RetriedOnCollision
    public ActOutcome move(SubmissionId id, long version, StageId to, Reason reason) {
        return acting.onCurrent(
                id, rights -> !reason.isGiven() || rights.rights().mayGiveReasons(), (contact, row) -> {
                    boolean open = seen.stages(row.vacancyId()).stream()
                            .anyMatch(stage -> stage.id().equals(to)
                                    && stage.clientMayMove()
                                    && acting.rights().mayMoveTo(stage.kind()));
                    return open
                            ? Outcomes.of(answers.move(contact, id, version, to, reason))
                            : new ActOutcome.NotAllowed();
                });
    }

    /** Says that the client knew the candidate before (docs/features.md N11). */
    @Transactional
    @RetriedOnCollision
    public ActOutcome claimKnown(SubmissionId id, @Nullable LocalDate since, String reason) {
        return acting.on(
                id,
                rights -> rights.rights().mayComment(),
                (contact, row) -> Outcomes.of(answers.claim(contact, id, since, reason)));
    }

    /** Puts the candidate's skills right, by their names, as long as somebody is sought; only who is shown them may. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome correctSkills(SubmissionId id, Set<String> added, Set<String> removed) {
        return acting.onCurrent(
                id,
                rights -> rights.rights().mayCorrectSkills() && seen.seesSkills(),
                (contact, row) -> corrected(contact, id, row, added, removed));
    }

    private ActOutcome corrected(
            Actor.PortalActor contact, SubmissionId id, SeenSubmission row, Set<String> added, Set<String> removed) {
        ActOutcome outcome = Outcomes.of(skills.correct(contact, new CandidateId(row.candidate()), added, removed));
        if (outcome instanceof ActOutcome.Done) {
            answers.tell(contact, id);
        }
        return outcome;
    }
}
