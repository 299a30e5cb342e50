package org.clientele.interview.ui;

import java.util.UUID;
import org.clientele.interview.InterviewId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Where interviews are opened. */
@Component
class InterviewRecordLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.INTERVIEW;
    }

    @Override
    public String url(UUID id) {
        return InterviewNavigation.url(new InterviewId(id));
    }

    @Override
    public String icon() {
        return "vaadin:calendar-user";
    }
}
