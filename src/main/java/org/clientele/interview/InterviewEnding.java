package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.clientele.access.LookPast;
import org.clientele.candidate.ConsentWithdrawn;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.ui.Translations;
import org.clientele.submission.SubmissionWithdrawn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
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
    private final InterviewWriter writer;
    private final InterviewMails mails;
    private final LookPast lookPast;
    private final Translations texts;
    private final Locale usualLanguage;
    private final Clock clock;

    InterviewEnding(
            InterviewRepository interviews,
            InterviewWriter writer,
            InterviewMails mails,
            LookPast lookPast,
            Translations texts,
            @Value("${clientele.language}") Locale usualLanguage,
            Clock clock) {
        this.interviews = interviews;
        this.writer = writer;
        this.mails = mails;
        this.lookPast = lookPast;
        this.texts = texts;
        this.usualLanguage = usualLanguage;
        this.clock = clock;
    }

    void cancel(Interview interview, String reason) {
        InterviewSnapshot before = InterviewSnapshot.of(interview);
        interview.cancel(reason, writer.stamp());
        writer.record(interview, Act.CHANGED, before);
        writer.tell(interview, NotificationKind.INTERVIEW_CANCELLED);
        mails.cancel(interview);
    }

    @EventListener
    void on(SubmissionWithdrawn event) {
        cancelAll(interviews.findAheadOf(event.submission(), InterviewState.AHEAD, clock.instant()));
    }

    /** Also at clients that whoever notes it does not see. */
    @EventListener
    void on(ConsentWithdrawn event) {
        lookPast.withoutAnswer(
                () -> cancelAll(interviews.findAheadOf(event.candidate(), InterviewState.AHEAD, clock.instant())));
    }

    private int cancelAll(List<InterviewId> ahead) {
        String reason = texts.getTranslation("interview.cancel.withdrawn", usualLanguage);
        ahead.forEach(id -> interviews.findForUpdate(id).ifPresent(interview -> cancel(interview, reason)));
        return ahead.size();
    }
}
