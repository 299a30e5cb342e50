package org.clientele.submission.ui;

import org.clientele.contact.ContactRef;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.vacancy.StageView;
import org.jspecify.annotations.Nullable;

/** What is chosen where a submission is moved. */
public record MoveInput(
        @Nullable StageView stage,
        @Nullable RejectionReasonRow reason,
        String reasonText,
        @Nullable ContactRef decidedBy) {}
