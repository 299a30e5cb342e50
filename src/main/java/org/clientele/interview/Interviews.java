package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.AccountId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRef;
import org.clientele.submission.SubmissionReferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranges interviews, moves them, calls them off, and keeps what came of them (docs/features.md S2.33 to S2.36, S2.42).
 */
@Service
@MayRead
public class Interviews {

    public static final int REASON_MAX = 500;
    private static final int TITLE_MAX = 250;

    private final InterviewRepository interviews;
    private final InterviewReader reader;
    private final InterviewWriter writer;
    private final InterviewMails mails;
    private final InterviewEnding ending;
    private final ClientWords clientWords;
    private final InterviewChecks checks;
    private final SubmissionReferences submissions;
    private final RecordRegistry registry;
    private final RecordTitles titles;
    private final Clock clock;

    Interviews(
            InterviewRepository interviews,
            InterviewReader reader,
            InterviewWriter writer,
            InterviewMails mails,
            InterviewEnding ending,
            ClientWords clientWords,
            InterviewChecks checks,
            SubmissionReferences submissions,
            RecordRegistry registry,
            RecordTitles titles,
            Clock clock) {
        this.interviews = interviews;
        this.reader = reader;
        this.writer = writer;
        this.mails = mails;
        this.ending = ending;
        this.clientWords = clientWords;
        this.checks = checks;
        this.submissions = submissions;
        this.registry = registry;
        this.titles = titles;
        this.clock = clock;
    }

    /** One interview; archived ones too. */
    @Transactional(readOnly = true)
    public Optional<InterviewView> find(InterviewId id) {
        return interviews.findById(id).map(reader::view);
    }

    /** Arranges an interview of who is put forward, and invites everybody. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome arrange(SubmissionId submissionId, InterviewDetails typed) {
        SubmissionRef submission = submissions.find(submissionId).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        if (submission.withdrawn()) {
            return new SaveOutcome.Invalid(Map.of("kind", "interview.error.withdrawn"));
        }
        InterviewCheck check = checks.check(typed, submission.client(), submission.candidate(), null);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<AccountId> organizer = writer.organizer(check.clean());
        if (organizer.isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("colleagues", "error.required"));
        }
        Interview interview = new Interview(
                new InterviewId(Uuid7.next()), submission, organizer.get(), check.clean(), writer.stamp());
        registry.enter(interview.id().toRecordRef(), submission.client().value(), title(submission));
        interviews.save(interview);
        writer.record(interview, Act.CREATED, null);
        writer.tell(interview, NotificationKind.INTERVIEW_ARRANGED);
        mails.invite(interview);
        return InterviewWriter.saved(interview);
    }

    /** Keeps what was changed, and tells everybody. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(InterviewId id, long version, InterviewDetails typed) {
        return writer.changing(id, version, interview -> {
            if (!interview.state().isAhead()) {
                return Map.of("kind", "interview.error.over");
            }
            InterviewCheck check = checks.check(
                    typed, interview.parts().client(), interview.parts().candidate(), interview);
            if (!check.isClean() || check.clean().equals(interview.details())) {
                return check.errors();
            }
            InterviewSnapshot before = InterviewSnapshot.of(interview);
            List<Participant> were = interview.participants();
            interview.change(check.clean(), writer.stamp());
            writer.record(interview, Act.CHANGED, before);
            writer.tell(interview, NotificationKind.INTERVIEW_MOVED);
            mails.change(interview, were);
            return Map.of();
        });
    }

    /**
     * Moves the interview to another time.
     *
     * @param telling whether everybody is told by mail
     * @param pastMeant whether a time in the past is no slip
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome moveTo(InterviewTime time, InterviewId id, long version, boolean telling, boolean pastMeant) {
        return writer.changing(id, version, interview -> {
            if (interview.state() != InterviewState.SCHEDULED) {
                return Map.of("slots", "interview.error.over");
            }
            Map<String, String> errors = checks.checkTime(time, interview, pastMeant);
            if (!errors.isEmpty() || time.equals(interview.time())) {
                return errors;
            }
            InterviewSnapshot before = InterviewSnapshot.of(interview);
            interview.moveTo(time, writer.stamp());
            told(interview, before, telling);
            return Map.of();
        });
    }

    /** One of the times that were proposed is agreed on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome choose(InterviewId id, long version, UUID proposal) {
        return writer.changing(id, version, interview -> {
            if (interview.state() != InterviewState.PROPOSED) {
                return Map.of("slots", "interview.error.over");
            }
            InterviewSnapshot before = InterviewSnapshot.of(interview);
            if (interview.choose(proposal, writer.stamp()).isEmpty()) {
                return Map.of("slots", "error.gone");
            }
            writer.record(interview, Act.CHANGED, before);
            writer.tell(interview, NotificationKind.INTERVIEW_MOVED);
            // Nobody was invited to a time yet: it is no change of one.
            mails.invite(interview);
            return Map.of();
        });
    }

    /** Calls the interview off, and tells everybody who was invited. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome cancel(InterviewId id, long version, String reason) {
        FieldCheck check = new FieldCheck();
        String clean = check.requiredLine("reason", reason, REASON_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.changing(id, version, interview -> {
            if (!interview.state().isAhead()) {
                return Map.of("reason", "interview.error.over");
            }
            if (interview.arrangement().clientCopy()
                    && clientWords.tells(clean, interview.parts().candidate())) {
                return Map.of("reason", ClientWords.LEAK);
            }
            ending.cancel(interview, clean);
            return Map.of();
        });
    }

    /**
     * Keeps what came of it.
     *
     * @param outcome null if somebody did not come
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome conclude(InterviewId id, long version, @Nullable InterviewOutcome outcome) {
        return writer.changing(id, version, interview -> {
            InterviewState next = outcome == null ? InterviewState.MISSED : InterviewState.HELD;
            if (!interview.state().canBecome(next)) {
                return Map.of("outcome", "interview.error.over");
            }
            if (interview.time().starts().isAfter(clock.instant())) {
                return Map.of("outcome", "interview.error.ahead");
            }
            InterviewSnapshot before = InterviewSnapshot.of(interview);
            interview.conclude(outcome, writer.stamp());
            writer.record(interview, Act.CHANGED, before);
            return Map.of();
        });
    }

    private void told(Interview interview, InterviewSnapshot before, boolean telling) {
        writer.record(interview, Act.CHANGED, before);
        writer.tell(interview, NotificationKind.INTERVIEW_MOVED);
        if (telling) {
            mails.change(interview, interview.participants());
        }
    }

    private String title(SubmissionRef submission) {
        UUID vacancy = submission.vacancy().value();
        RecordTitle known = titles.of(List.of(vacancy)).get(vacancy);
        String title = submission.candidateName() + (known == null ? "" : " · " + known.title());
        return title.substring(0, Math.min(title.length(), TITLE_MAX));
    }
}
