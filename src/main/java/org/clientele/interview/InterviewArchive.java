package org.clientele.interview;

import java.time.Clock;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings interviews back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewArchive implements ArchiveParticipant {

    private final InterviewRepository interviews;
    private final InterviewWriter writer;
    private final InterviewMails mails;
    private final Clock clock;

    InterviewArchive(InterviewRepository interviews, InterviewWriter writer, InterviewMails mails, Clock clock) {
        this.interviews = interviews;
        this.writer = writer;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return RecordType.INTERVIEW;
    }

    /** Who was told that it does not take place is invited anew, unless its time is over by now. */
    @Override
    public void restore(UUID id) {
        Interview interview = require(id);
        interview.archive(false, writer.stamp());
        writer.record(interview, Act.RESTORED, null);
        if (interview.state().isAhead() && interview.time().ends().isAfter(clock.instant())) {
            writer.tell(interview, NotificationKind.INTERVIEW_ARRANGED);
            mails.invite(interview);
        }
    }

    /** It may have gone with its submission. */
    @Override
    public void purge(UUID id) {
        interviews.findForUpdate(new InterviewId(id)).ifPresent(interviews::delete);
        interviews.flush();
    }

    private Interview require(UUID id) {
        return interviews
                .findForUpdate(new InterviewId(id))
                .orElseThrow(() -> new IllegalStateException("No such interview: " + id));
    }
}
