package org.clientele.interview;

import java.util.List;
import org.clientele.contact.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a candidate after an interview.
 *
 * @param by the contact on whose behalf it is recorded; null for one's own
 * @param recommendation null only as long as nothing was chosen
 */
public record FeedbackDetails(
        @Nullable ContactId by, @Nullable Recommendation recommendation, List<Score> scores, String remark) {

    public static final int REMARK_MAX = 4000;

    public FeedbackDetails {
        scores = List.copyOf(scores);
    }
}
