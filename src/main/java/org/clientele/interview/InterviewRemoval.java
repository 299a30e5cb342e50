package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes interviews: they go into the archive, and who was invited to one that is still to come is told. */
@Service
@MayRead
public class InterviewRemoval {

    private final InterviewRepository interviews;
    private final InterviewWriter writer;
    private final InterviewMails mails;
    private final InterviewOrders orders;
    private final InterviewFeedbackRepository feedback;
    private final RecordRegistry registry;
    private final List<ImpactContributor> impacts;
    private final Clock clock;

    InterviewRemoval(
            InterviewRepository interviews,
            InterviewWriter writer,
            InterviewMails mails,
            InterviewOrders orders,
            InterviewFeedbackRepository feedback,
            RecordRegistry registry,
            List<ImpactContributor> impacts,
            Clock clock) {
        this.interviews = interviews;
        this.writer = writer;
        this.mails = mails;
        this.orders = orders;
        this.feedback = feedback;
        this.registry = registry;
        this.impacts = impacts;
        this.clock = clock;
    }

    /** What deleting it would take along (docs/features.md N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(InterviewId id) {
        Stream<Impact> own = interviews.findById(id).stream().flatMap(this::impacts);
        Stream<Impact> others =
                impacts.stream().flatMap(contributor -> contributor.impactOfArchiving(id.toRecordRef()).stream());
        return Stream.concat(own, others).filter(impact -> impact.number() > 0).toList();
    }

    private Stream<Impact> impacts(Interview interview) {
        return Stream.of(
                new Impact(
                        "interview.impact.told",
                        isAwaited(interview)
                                ? orders.cancellation(interview, true).size()
                                : 0),
                new Impact(
                        "interview.impact.feedback",
                        feedback.findOf(interview.id()).size()));
    }

    /** Whether people count on it: nobody is told of one whose time is over. */
    private boolean isAwaited(Interview interview) {
        return interview.state().isAhead() && interview.time().ends().isAfter(clock.instant());
    }

    /** Deletes the interview. One that is still to come disappears from the calendars of all who were invited. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(InterviewId id) {
        Interview interview =
                interviews.findForUpdate(id).filter(one -> !one.isArchived()).orElse(null);
        if (interview == null) {
            return new SaveOutcome.Gone();
        }
        interview.archive(true, writer.stamp());
        registry.archive(id.toRecordRef());
        writer.record(interview, Act.ARCHIVED, null);
        if (isAwaited(interview)) {
            writer.tell(interview, NotificationKind.INTERVIEW_CANCELLED);
            mails.cancel(interview);
        }
        return InterviewWriter.saved(interview);
    }
}
