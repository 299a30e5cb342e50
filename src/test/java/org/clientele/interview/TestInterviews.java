package org.clientele.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.clientele.shared.SaveOutcome;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Component;

/** Interviews for tests, arranged by whoever the test runs as. */
@Component
public class TestInterviews {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Interviews interviews;
    private final Clock clock;

    TestInterviews(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    /** A video call of an hour, after so much time, with these contacts. */
    public InterviewId arrange(SubmissionId submission, Duration after, ContactId... contacts) {
        SaveOutcome outcome = interviews.arrange(submission, details(after, contacts));
        if (outcome instanceof SaveOutcome.Saved saved) {
            return new InterviewId(saved.id());
        }
        throw new IllegalStateException("Not arranged: " + outcome);
    }

    public InterviewDetails details(Duration after, ContactId... contacts) {
        return with("", List.of(slot(after)), contacts);
    }

    /** @param clientMessage what the client's copy says */
    public InterviewDetails with(String clientMessage, List<Slot> slots, ContactId... contacts) {
        return new InterviewDetails(
                InterviewKind.VIDEO,
                null,
                "",
                "https://video.example/room",
                ZONE,
                slots,
                Set.of(contacts),
                Set.<AccountId>of(),
                "",
                clientMessage,
                "",
                true,
                true,
                "");
    }

    /** The same, with letters to the candidate in that language. */
    public static InterviewDetails inLanguage(InterviewDetails details, String language) {
        return new InterviewDetails(
                details.kind(),
                details.locationId(),
                details.place(),
                details.link(),
                details.zone(),
                details.slots(),
                details.contacts(),
                details.colleagues(),
                details.message(),
                details.clientMessage(),
                details.internalNote(),
                details.clientCopy(),
                details.pastMeant(),
                language);
    }

    /** An hour, after so much time. */
    public Slot slot(Duration after) {
        Instant start = clock.instant().plus(after).truncatedTo(ChronoUnit.HOURS);
        return new InterviewTime(start, start.plus(Duration.ofHours(1))).in(ZONE);
    }

    public InterviewView view(InterviewId id) {
        return interviews.find(id).orElseThrow();
    }
}
