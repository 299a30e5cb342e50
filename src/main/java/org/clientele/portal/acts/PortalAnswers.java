package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.SeenInterview;
import org.clientele.portal.SeenSubmission;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.security.Secret;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.submission.Reason;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers by mail, without signing in (docs/features.md N14, docs/adr/0039): looking changes nothing, and answering is what
 * the contact itself would do in its portal at that moment, with the rights that it has then.
 */
@Service
@OpenToVisitors
public class PortalAnswers {

    private final AnswerLinkRepository links;
    private final AudienceQueries audience;
    private final PortalFeedback feedback;
    private final PortalInterviewReplies replies;
    private final PortalSeen seen;
    private final PortalSwitch portal;
    private final CurrentActor actor;
    private final Clock clock;

    PortalAnswers(
            AnswerLinkRepository links,
            AudienceQueries audience,
            PortalFeedback feedback,
            PortalInterviewReplies replies,
            PortalSeen seen,
            PortalSwitch portal,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.audience = audience;
        this.feedback = feedback;
        this.replies = replies;
        this.seen = seen;
        this.portal = portal;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the link asks. */
    @Transactional(readOnly = true)
    public AnswerQuestion look(String secret) {
        return question(links.findById(Secret.hash(secret)));
    }

    /**
     * Answers, once. What is refused leaves the link as it was, so that nothing is lost.
     *
     * @param words why; may be empty
     */
    @Transactional
    @RetriedOnCollision
    public AnswerOutcome answer(String secret, AnswerChoice choice, String words) {
        Optional<AnswerLink> link = links.findForUpdate(Secret.hash(secret));
        AnswerQuestion question = question(link);
        if (!(question instanceof AnswerQuestion.Open open) || link.isEmpty()) {
            return new AnswerOutcome.Closed(question);
        }
        if (!open.choices().contains(choice)) {
            return new AnswerOutcome.Closed(new AnswerQuestion.Unknown());
        }
        ActOutcome outcome =
                asContact(link.get(), () -> act(link.get(), choice, words)).orElseGet(ActOutcome.Gone::new);
        return switch (outcome) {
            case ActOutcome.Done done -> {
                link.get().use(clock.instant());
                yield new AnswerOutcome.Answered();
            }
            case ActOutcome.Invalid(Map<String, String> fields) -> new AnswerOutcome.Invalid(fields);
            case ActOutcome.NotAllowed refused -> new AnswerOutcome.NotAllowed();
            case ActOutcome.Gone gone -> new AnswerOutcome.Closed(new AnswerQuestion.Withdrawn());
            case ActOutcome.Stale stale -> new AnswerOutcome.Closed(new AnswerQuestion.Withdrawn());
            case ActOutcome.VacancyOver over -> new AnswerOutcome.Closed(new AnswerQuestion.Withdrawn());
        };
    }

    private ActOutcome act(AnswerLink link, AnswerChoice choice, String words) {
        SubmissionId submission = new SubmissionId(link.recordId());
        Reason reason = new Reason(null, words);
        return switch (choice) {
            case INTERESTING -> feedback.decide(submission, Verdict.INTERESTING, reason);
            case NOT_SUITABLE -> feedback.decide(submission, Verdict.NOT_SUITABLE, reason);
            case INTERVIEW -> feedback.decide(submission, Verdict.INTERVIEW, reason);
            case ACCEPT -> reply(link, Answer.ACCEPTED, words);
            case DECLINE -> reply(link, Answer.DECLINED, words);
        };
    }

    private ActOutcome reply(AnswerLink link, Answer answer, String words) {
        InterviewId id = new InterviewId(link.recordId());
        return seen.interview(id)
                .map(interview -> replies.answer(id, interview.version(), answer, words))
                .orElseGet(ActOutcome.Gone::new);
    }

    private AnswerQuestion question(Optional<AnswerLink> found) {
        if (found.isEmpty() || !portal.isOn()) {
            return new AnswerQuestion.Unknown();
        }
        AnswerLink link = found.get();
        if (link.isUsed()) {
            return new AnswerQuestion.Used();
        }
        if (link.isExpired(clock.instant())) {
            return new AnswerQuestion.Expired();
        }
        return asContact(link, () -> open(link)).orElseGet(AnswerQuestion.Withdrawn::new);
    }

    private AnswerQuestion open(AnswerLink link) {
        return switch (link.subject()) {
            case CANDIDATE ->
                seen.submission(new SubmissionId(link.recordId()))
                        .filter(submission -> !submission.isOver())
                        .flatMap(submission -> link.isStillAbout(submission)
                                ? open(link, submission.vacancy(), null, ZoneOffset.UTC)
                                : outOfDate(submission))
                        .orElseGet(AnswerQuestion.Withdrawn::new);
            case INTERVIEW ->
                seen.interview(new InterviewId(link.recordId()))
                        .filter(interview -> isMeant(interview, link))
                        .flatMap(interview ->
                                open(link, interview.vacancy(), interview.startsAt(), ZoneId.of(interview.timeZone())))
                        .orElseGet(AnswerQuestion.Withdrawn::new);
        };
    }

    private Optional<AnswerQuestion> open(AnswerLink link, UUID vacancy, @Nullable Instant startsAt, ZoneId zone) {
        return Optional.ofNullable(seen.titles(Set.of(vacancy)).get(vacancy))
                .map(title -> new AnswerQuestion.Open(
                        link.subject(), title, startsAt, zone, AnswerChoice.of(link.subject())));
    }

    private Optional<AnswerQuestion> outOfDate(SeenSubmission submission) {
        return Optional.ofNullable(seen.titles(Set.of(submission.vacancy())).get(submission.vacancy()))
                .map(title -> new AnswerQuestion.OutOfDate(title, submission.stage()));
    }

    /** Still to come, and at the time that the mail spoke of. */
    private boolean isMeant(SeenInterview interview, AnswerLink link) {
        return link.startsAt().filter(interview.startsAt()::equals).isPresent()
                && InterviewState.valueOf(interview.state()).isAhead()
                && interview.startsAt().isAfter(clock.instant());
    }

    /** Empty if the contact's account is not active any more. */
    private <T> Optional<T> asContact(AnswerLink link, Supplier<T> work) {
        return audience.among(Set.of(link.contactId())).stream()
                .findFirst()
                .map(reader -> actor.asContact(new Actor.PortalActor(reader.contact(), reader.name()), work));
    }
}
