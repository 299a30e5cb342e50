package org.clientele.submission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every verb on a submission needs around it: the lock, the registry, the moves and the history kept in step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionWriter {

    private final SubmissionRepository submissions;
    private final MoveRepository moves;
    private final RejectionReasonRepository reasons;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionWriter(
            SubmissionRepository submissions,
            MoveRepository moves,
            RejectionReasonRepository reasons,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.moves = moves;
        this.reasons = reasons;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The submission to be written, as long as it is not archived. */
    Optional<Submission> lock(SubmissionId id) {
        return submissions.findForUpdate(id).filter(submission -> !submission.isArchived());
    }

    /** Enters new submissions of one vacancy, kind of row by kind of row, so that the database gets them in batches. */
    void create(List<Submission> fresh, Pipeline.Stage stage, String vacancyTitle, Stamp stamp) {
        fresh.forEach(submission -> registry.enterAbout(
                submission.id().toRecordRef(),
                submission.vacancyId().toRecordRef(),
                submission.candidateName() + " – " + vacancyTitle));
        fresh.forEach(submissions::save);
        fresh.forEach(submission -> moves.save(new SubmissionMove(submission, null, stage, null, stamp)));
        submissions.flush();
    }

    /** Moves it, with all that follows. */
    void move(
            Submission submission, Pipeline pipeline, Pipeline.Stage to, Reason reason, @Nullable ContactId decidedBy) {
        Pipeline.Stage from = pipeline.find(submission.stageId()).orElseThrow();
        submission.moveTo(to.id(), reason, stamp());
        moves.save(new SubmissionMove(submission, from, to, decidedBy, stamp()));
        events.publishEvent(new SubmissionMoved(
                submission.id(),
                submission.clientId(),
                submission.vacancyId(),
                submission.candidateId(),
                from.id(),
                to.id(),
                to.details().kind(),
                decidedBy));
    }

    /** Writes a change that has been made, with its trace. */
    void record(Submission submission, Pipeline pipeline, Act act, SubmissionSnapshot before) {
        submissions.flush();
        publish(submission, act, Change.between(before, snapshot(submission, pipeline)));
    }

    /** Enters it, archived by its own verb, into the archive. */
    void archived(Submission submission) {
        submissions.flush();
        registry.archive(submission.id().toRecordRef());
        publish(submission, Act.ARCHIVED, List.of());
    }

    /** Takes it, restored by its own verb, out of the archive. */
    void restored(Submission submission) {
        registry.restore(submission.id().toRecordRef());
        publish(submission, Act.RESTORED, List.of());
    }

    void publish(Submission submission, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(
                submission.id().toRecordRef(), submission.clientId().value(), act, changes));
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    SubmissionSnapshot snapshot(Submission submission, Pipeline pipeline) {
        String stage =
                pipeline.find(submission.stageId()).map(Pipeline.Stage::name).orElse("");
        return submission.toSnapshot(stage, reasonName(submission.reason()));
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }

    private String reasonName(Reason reason) {
        String name = Optional.ofNullable(reason.id())
                .flatMap(reasons::findById)
                .map(RejectionReason::name)
                .orElse("");
        return name.isEmpty() || reason.text().isEmpty() ? name + reason.text() : name + ": " + reason.text();
    }
}
