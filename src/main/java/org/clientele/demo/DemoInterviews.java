package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.interview.Answer;
import org.clientele.interview.AnswerDetails;
import org.clientele.interview.FeedbackDetails;
import org.clientele.interview.InterviewAnswers;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewKind;
import org.clientele.interview.InterviewOutcome;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.interview.Recommendation;
import org.clientele.interview.Score;
import org.clientele.interview.Slot;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.vacancy.StageKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Interviews around today: held, to come, called off, and with times to choose from. */
@Component
@Profile("demo")
class DemoInterviews {

    private final Interviews interviews;
    private final InterviewFeedbacks feedbacks;
    private final InterviewAnswers answers;
    private final Locations locations;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    DemoInterviews(
            Interviews interviews,
            InterviewFeedbacks feedbacks,
            InterviewAnswers answers,
            Locations locations,
            Accounts accounts,
            CurrentActor actor,
            Clock clock) {
        this.interviews = interviews;
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.locations = locations;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    void create(DemoWords words, List<DemoSubmissions.Made> submissions) {
        int held = 0;
        int ahead = 0;
        for (DemoSubmissions.Made submission : submissions) {
            String name =
                    accounts.find(submission.vacancy().owner()).orElseThrow().name();
            if (submission.kind() == StageKind.OFFER || submission.kind() == StageKind.HIRED) {
                int index = held++;
                actor.asSystem(name, () -> hold(words, submission, index));
            } else if (submission.kind() == StageKind.CLIENT_INTERVIEW) {
                int index = ahead++;
                actor.asSystem(name, () -> arrange(words, submission, index));
            }
        }
    }

    /** Yesterday or some days before, and it went well. */
    private InterviewId hold(DemoWords words, DemoSubmissions.Made submission, int index) {
        InterviewId id = add(words, submission, index, List.of(slot(-1 - index % 4, 10 + index % 5)));
        DemoClients.id(interviews.conclude(id, version(id), InterviewOutcome.POSITIVE));
        String country = submission.vacancy().sought().country();
        List<Score> scores = Stream.of(words.remark(country, "CRITERIA", 0).split("\\|"))
                .map(criterion -> new Score(criterion, 3 + (criterion.length() + index) % 3))
                .toList();
        ContactId contact = submission.vacancy().contacts().getFirst();
        DemoClients.id(feedbacks.give(
                id, new FeedbackDetails(contact, Recommendation.YES, scores, words.remark(country, "FEEDBACK", 0))));
        return id;
    }

    private InterviewId arrange(DemoWords words, DemoSubmissions.Made submission, int index) {
        List<Slot> slots =
                switch (index % 6) {
                    case 0 -> List.of(slot(0, 15));
                    case 1 -> List.of(slot(1, 10));
                    case 2 -> List.of(slot(2, 9), slot(3, 14), slot(4, 11));
                    case 3 -> List.of(slot(7, 13));
                    case 4 -> List.of(slot(3, 16));
                    default -> List.of(slot(1, 12));
                };
        InterviewId id = add(words, submission, index, slots);
        if (index % 6 == 4) {
            String reason = words.remark(submission.vacancy().sought().country(), "CANCELLED", 0);
            DemoClients.id(interviews.cancel(id, version(id), reason));
        } else if (index % 3 == 0) {
            InterviewView interview = interviews.find(id).orElseThrow();
            DemoClients.id(answers.keep(
                    id,
                    interview.version(),
                    interview.parts().candidate().value(),
                    new AnswerDetails(Answer.ACCEPTED, "")));
        }
        return id;
    }

    private InterviewId add(DemoWords words, DemoSubmissions.Made submission, int index, List<Slot> slots) {
        DemoVacancies.Made vacancy = submission.vacancy();
        String country = vacancy.sought().country();
        InterviewKind kind = InterviewKind.values()[index % InterviewKind.values().length];
        boolean onSite = kind == InterviewKind.ON_SITE;
        InterviewDetails details = new InterviewDetails(
                kind,
                onSite
                        ? locations.of(vacancy.client()).stream()
                                .findFirst()
                                .map(LocationView::id)
                                .orElse(null)
                        : null,
                "",
                kind == InterviewKind.VIDEO ? "https://meet.example/room-" + (index + 1) : "",
                zone(country),
                slots,
                Set.of(vacancy.contacts().getFirst()),
                Set.of(vacancy.owner()),
                words.remark(country, "MESSAGE", 0),
                words.remark(country, "CLIENT_MESSAGE", 0),
                "",
                true,
                true,
                country.equals("PL") ? "pl" : country.equals("DE") ? "de" : "en");
        return new InterviewId(DemoClients.id(interviews.arrange(submission.id(), details)));
    }

    private long version(InterviewId id) {
        return interviews.find(id).orElseThrow().version();
    }

    /** An hour on a day counted from today. */
    private Slot slot(int days, int hour) {
        var starts = LocalDate.now(clock).plusDays(days).atTime(hour, 0);
        return new Slot(starts, starts.plusHours(1));
    }

    private static ZoneId zone(String country) {
        return ZoneId.of(
                switch (country) {
                    case "DE" -> "Europe/Berlin";
                    case "UA" -> "Europe/Kyiv";
                    case "GB" -> "Europe/London";
                    default -> "Europe/Warsaw";
                });
    }
}
