package org.clientele.portal.acts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.clientele.portal.PortalStage;
import org.jspecify.annotations.Nullable;

/** What a link in a mail asks, without a word about any person. */
public sealed interface AnswerQuestion {

    /**
     * It can be answered.
     *
     * @param vacancy its title
     * @param startsAt of an interview, when it begins; else null
     * @param zone in which that is said
     * @param choices what can be answered
     */
    record Open(
            AnswerSubject subject, String vacancy, @Nullable Instant startsAt, ZoneId zone, List<AnswerChoice> choices)
            implements AnswerQuestion {

        public Open {
            choices = List.copyOf(choices);
        }
    }

    /** It was answered by this mail before. */
    record Used() implements AnswerQuestion {}

    /** The mail is too old. */
    record Expired() implements AnswerQuestion {}

    /** What it is about is not there any more for this contact, or is at another time. */
    record Withdrawn() implements AnswerQuestion {}

    /**
     * The candidate has moved on since the mail was written, or was shown anew; in the portal it can be answered.
     *
     * @param vacancy its title
     * @param stage where the candidate stands now
     */
    record OutOfDate(String vacancy, PortalStage stage) implements AnswerQuestion {}

    /** There is no such link, or no portal. */
    record Unknown() implements AnswerQuestion {}
}
