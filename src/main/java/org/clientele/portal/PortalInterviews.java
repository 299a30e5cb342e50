package org.clientele.portal;

import java.time.Clock;
import java.util.List;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.submission.SubmissionId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews, and the colleagues, that the contact sees who acts. */
@Service
@ContactsOnly
public class PortalInterviews {

    private static final Limit MOST = Limit.of(500);

    private final VisibleInterviewRepository interviews;
    private final Clock clock;

    PortalInterviews(VisibleInterviewRepository interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    /** Those that are not over yet, the next first. */
    @Transactional(readOnly = true)
    public List<PortalInterviewView> upcoming() {
        return interviews.findFrom(clock.instant(), MOST).stream()
                .map(VisibleInterview::toView)
                .toList();
    }

    /** All of a submission, by time. */
    @Transactional(readOnly = true)
    public List<PortalInterviewView> of(SubmissionId submission) {
        return interviews.findOf(submission.value()).stream()
                .map(VisibleInterview::toView)
                .toList();
    }

    /** People of the same client who use the portal, by name. */
    @Transactional(readOnly = true)
    public List<PortalColleague> colleagues() {
        return interviews.findColleagues(MOST);
    }
}
