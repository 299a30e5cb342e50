package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import org.clientele.access.LookPast;
import org.clientele.candidate.ConsentWithdrawn;
import org.clientele.client.ClientArchived;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.submission.SubmissionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls interviews off, also where what they hang on has ended: whoever is put forward no longer is not met. What is over
 * stays as it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewEnding {

    private final InterviewRepository interviews;
    private final InterviewQueries queries;
    private final InterviewWriter writer;
    private final InterviewMails mails;
    private final LookPast lookPast;
    private final Clock clock;

    InterviewEnding(
            InterviewRepository interviews,
            InterviewQueries queries,
            InterviewWriter writer,
            InterviewMails mails,
            LookPast lookPast,
            Clock clock) {
        this.interviews = interviews;
        this.queries = queries;
        this.writer = writer;
        this.mails = mails;
        this.lookPast = lookPast;
        this.clock = clock;
    }

    void cancel(Interview interview, String reason) {
        cancel(interview, reason, true);
    }

    private void cancel(Interview interview, String reason, boolean candidateTold) {
        InterviewSnapshot before = InterviewSnapshot.of(interview);
        interview.cancel(reason, writer.stamp());
        writer.record(interview, Act.CHANGED, before);
        writer.tell(interview, NotificationKind.INTERVIEW_CANCELLED);
        mails.cancel(interview, candidateTold);
    }

    @EventListener
    void on(SubmissionWithdrawn event) {
        end(event.submission().toRecordRef(), EndingCause.WITHDRAWN, event.candidateTold());
    }

    /** Also at clients that whoever notes it does not see; likewise below. */
    @EventListener
    void on(ConsentWithdrawn event) {
        end(event.candidate().toRecordRef(), EndingCause.WITHDRAWN, true);
    }

    /** What comes back from the archive finds its interviews called off: everybody was told so. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RecordChanged event) {
        if (event.act() == Act.ARCHIVED) {
            switch (event.record().type()) {
                case CANDIDATE, SUBMISSION -> end(event.record(), EndingCause.WITHDRAWN, true);
                case VACANCY -> end(event.record(), EndingCause.CLOSED, true);
                default -> {}
            }
        }
    }

    /** Before its contacts and vacancies follow it into the archive, and cannot be written to any more. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ClientArchived event) {
        end(new RecordRef(RecordType.CLIENT, event.client().value()), EndingCause.CLOSED, true);
    }

    private void end(RecordRef about, EndingCause cause, boolean candidateTold) {
        lookPast.withoutAnswer(() -> {
            List<InterviewId> ahead = queries.ahead(about, clock.instant());
            ahead.forEach(id -> interviews
                    .findForUpdate(id)
                    .ifPresent(interview -> cancel(interview, cause.name(), candidateTold)));
            return ahead.size();
        });
    }
}
