package org.clientele.portal.acts;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.interview.Answer;
import org.clientele.interview.AnswerDetails;
import org.clientele.interview.ContactInterviewAnswers;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewTime;
import org.clientele.interview.Recommendation;
import org.clientele.interview.Reply;
import org.clientele.interview.Score;
import org.clientele.interview.Slot;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts say to interviews, before and after (docs/features.md S1.3, S2.42). */
@Service
@ContactsOnly
public class PortalInterviewReplies {

    /** So many other times can be proposed at once. */
    public static final int MOST_TIMES = 5;

    /** How long the words beside the times may be. */
    public static final int WORDS_MAX = 250;

    /** In no one's language, since it is read by the agency. */
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm");

    private final Acting acting;
    private final ContactInterviewAnswers answers;
    private final Clock clock;

    PortalInterviewReplies(Acting acting, ContactInterviewAnswers answers, Clock clock) {
        this.acting = acting;
        this.clock = clock;
        this.answers = answers;
    }

    /**
     * Says that the contact comes, or does not.
     *
     * @param version that the contact has read: of another time it has said nothing
     */
    @Transactional
    @RetriedOnCollision
    public ActOutcome answer(InterviewId id, long version, Answer answer, String note) {
        return acting.on(
                id,
                rights -> rights.rights().mayAnswerInterviews(),
                (contact, row) -> Outcomes.of(answers.answer(contact, id, version, new AnswerDetails(answer, note))));
    }

    /** Would come, but at one of these times. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome propose(InterviewId id, long version, List<InterviewTime> times, String words) {
        FieldCheck check = new FieldCheck();
        String clean = check.line("note", words, WORDS_MAX);
        if (times.isEmpty() || times.size() > MOST_TIMES) {
            check.refuse("times", times.isEmpty() ? "error.required" : "interview.error.slots");
        }
        if (times.stream().anyMatch(time -> !time.starts().isBefore(time.ends()))) {
            check.refuse("times", "interview.error.endsBefore");
        }
        if (times.stream().anyMatch(time -> time.starts().isBefore(clock.instant()))) {
            check.refuse("times", "portalpages.time.past");
        }
        return acting.on(
                id,
                rights -> rights.rights().mayAnswerInterviews(),
                (contact, row) -> check.errors().isEmpty()
                        ? Outcomes.of(answers.answer(
                                contact,
                                id,
                                version,
                                new AnswerDetails(Answer.OTHER_TIME, note(times, ZoneId.of(row.timeZone()), clean))))
                        : new ActOutcome.Invalid(check.errors()));
    }

    /** Agrees on one of the times that the agency has proposed. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome choose(InterviewId id, long version, UUID proposal) {
        return acting.on(
                id,
                rights -> rights.rights().mayAnswerInterviews(),
                (contact, row) -> Outcomes.of(answers.choose(contact, id, version, proposal)));
    }

    /** Says what the contact thinks of the candidate after the interview. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome assess(InterviewId id, Recommendation recommendation, List<Score> scores, String remark) {
        return acting.on(
                id,
                rights -> rights.rights().mayRate(),
                (contact, row) -> Outcomes.of(answers.assess(contact, id, recommendation, scores, remark)));
    }

    /** {@value Reply#NOTE_MAX} characters hold {@value #MOST_TIMES} times and the words. */
    private static String note(List<InterviewTime> times, ZoneId zone, String words) {
        Stream<String> proposed = times.stream().map(time -> time.in(zone)).map(PortalInterviewReplies::print);
        String when = proposed.collect(Collectors.joining("; ")) + " (" + zone.getId() + ")";
        return words.isEmpty() ? when : when + "; " + words;
    }

    private static String print(Slot slot) {
        boolean oneDay = slot.starts().toLocalDate().equals(slot.ends().toLocalDate());
        return FROM.format(slot.starts()) + "–" + (oneDay ? UNTIL : FROM).format(slot.ends());
    }
}
