package org.clientele.submission.ui;

import java.util.UUID;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Component;

/** Where submissions are opened. */
@Component
class SubmissionLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.SUBMISSION;
    }

    @Override
    public String url(UUID id) {
        return SubmissionNavigation.url(new SubmissionId(id));
    }

    @Override
    public String icon() {
        return "vaadin:user-star";
    }
}
