package org.clientele.interview.ui;

import org.clientele.interview.InterviewId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Where interviews are opened. */
@Component
class InterviewRecordLink extends RecordLink {

    InterviewRecordLink() {
        super(RecordType.INTERVIEW, "vaadin:calendar-user", id -> InterviewNavigation.url(new InterviewId(id)));
    }
}
