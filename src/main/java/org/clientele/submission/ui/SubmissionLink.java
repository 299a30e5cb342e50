package org.clientele.submission.ui;

import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Component;

/** Where submissions are opened. */
@Component
class SubmissionLink extends RecordLink {

    SubmissionLink() {
        super(RecordType.SUBMISSION, "vaadin:user-star", id -> SubmissionNavigation.url(new SubmissionId(id)));
    }
}
