package org.clientele.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to an invitation, as somebody of the agency wrote it down.
 *
 * @param answerNote in which words; may be empty
 * @param answeredAt null as long as nothing was said
 * @param answeredBy who wrote it down
 */
@Embeddable
public record Reply(
        @Enumerated(EnumType.STRING) Answer answer,
        String answerNote,
        @Nullable Instant answeredAt,
        String answeredBy) {

    public static final int NOTE_MAX = 500;

    static final Reply NONE = new Reply(Answer.NONE, "", null, "");

    static Reply of(Answer answer, String note, Stamp stamp) {
        return answer == Answer.NONE ? NONE : new Reply(answer, note, stamp.at(), stamp.by());
    }
}
