package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.interview.Recommendation;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.portal.acts.PortalInterviewReplies;
import org.clientele.portal.acts.PortalRights;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Actor;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.submission.CommentRow;
import org.clientele.submission.CommentThread;
import org.clientele.submission.ContactAnswers;
import org.clientele.submission.Rating;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.submission.RejectionReasons;
import org.clientele.submission.RejectionSide;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.SubmissionVerdicts;
import org.clientele.submission.Submissions;
import org.clientele.submission.Verdict;
import org.clientele.submission.VerdictRow;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What contacts say of candidates whom they see, and do with them. */
@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class PortalFeedbackTest {

    private static final Reason TOO_FAR = new Reason(null, "Lives too far away");

    @Autowired
    private PortalFeedback feedback;

    @Autowired
    private PortalInterviewReplies replies;

    @Autowired
    private PortalRights rights;

    @Autowired
    private ContactAnswers answers;

    @Autowired
    private SubmissionThreads threads;

    @Autowired
    private SubmissionVerdicts verdicts;

    @Autowired
    private RejectionReasons reasons;

    @Autowired
    private PortalSubmissions pages;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Candidates candidates;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private ApplicationEvents events;

    private ClientId client;
    private ContactId contact;
    private VacancyId vacancy;
    private CandidateId candidate;
    private SubmissionId submission;

    @BeforeEach
    void aCandidateIsShared() {
        client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
        vacancy = world.vacancy(client, null, "Falconer");
        candidate = world.candidate();
        submission = world.submit(client, vacancy, candidate, contact);
    }

    @Test
    void aCommentStandsInTheClientsThreadUnderTheContactsNameAsItWasTyped() {
        String typed = "<script>alert(1)</script> & more";

        assertThat(world.asContact(contact, () -> feedback.comment(submission, typed)))
                .isEqualTo(new ActOutcome.Done());

        assertThat(threads.of(submission, CommentThread.CLIENT))
                .filteredOn(row -> contact.equals(row.contact()))
                .extracting(CommentRow::body, CommentRow::recordedBy)
                .containsExactly(tuple(typed, ""));
        assertThat(world.asContact(contact, () -> feedback.comment(submission, "x".repeat(10_001))))
                .isEqualTo(new ActOutcome.Invalid(Map.of("body", "error.text.TOO_LONG")));
    }

    @Test
    void theRecruitersAreToldAndTheHistoryNamesTheContact() {
        world.asContact(contact, () -> feedback.rate(submission, new Rating(4, "Fine")));

        assertThat(events.stream(NotificationRaised.class).filter(PortalFeedbackTest::tellsOfAnAnswer))
                .extracting(NotificationRaised::about)
                .containsExactly(submission.toRecordRef());
        assertThat(world.authorsOf(submission.value())).contains("Contact");
    }

    private static boolean tellsOfAnAnswer(NotificationRaised raised) {
        return raised.kind() == NotificationKind.SUBMISSION_ANSWERED;
    }

    @Test
    void whomTheClientDoesNotWantIsRejectedAtOneTouchWithTheReason() {
        assertThat(world.asContact(contact, () -> feedback.decide(submission, Verdict.NOT_SUITABLE, Reason.NONE)))
                .isEqualTo(new ActOutcome.Invalid(Map.of("reason", "error.required")));

        assertThat(world.asContact(contact, () -> feedback.decide(submission, Verdict.NOT_SUITABLE, TOO_FAR)))
                .isEqualTo(new ActOutcome.Done());

        assertThat(submissions.find(submission).orElseThrow().kind()).isEqualTo(StageKind.REJECTED_BY_CLIENT);
        assertThat(verdicts.of(submission))
                .extracting(VerdictRow::verdict, VerdictRow::note, VerdictRow::recordedBy)
                .containsExactly(tuple(Verdict.NOT_SUITABLE, "Lives too far away", ""));
    }

    @Test
    void whoMayNotRejectSaysSoAndTheRecruitersDecide() {
        become("00000000-0000-0000-0000-000000000003");

        assertThat(world.asContact(contact, () -> feedback.decide(submission, Verdict.NOT_SUITABLE, Reason.NONE)))
                .isEqualTo(new ActOutcome.Done());

        assertThat(submissions.find(submission).orElseThrow().kind()).isEqualTo(StageKind.SUBMITTED);
        assertThat(verdicts.of(submission)).extracting(VerdictRow::verdict).containsExactly(Verdict.NOT_SUITABLE);

        world.run("update portal_profile set may_give_reasons = true");
        RejectionReasonRow listed = reasons.offered(RejectionSide.CLIENT).getFirst();
        assertThat(world.asContact(
                        contact,
                        () -> feedback.decide(
                                submission, Verdict.NOT_SUITABLE, new Reason(listed.id(), "Too far away"))))
                .isEqualTo(new ActOutcome.Done());
        assertThat(verdicts.of(submission))
                .extracting(VerdictRow::reason, VerdictRow::note)
                .containsExactly(tuple(listed.name(), "Too far away"));
        assertThat(world.asContact(contact, () -> pages.page(submission))
                        .orElseThrow()
                        .verdict())
                .extracting(PortalVerdict::reason, PortalVerdict::words)
                .containsExactly(listed.name(), "Too far away");
    }

    @Test
    void aMoveGoesOnlyWhereStageAndProfileAllowIt() {
        assertThat(move(0, StageKind.FOUND)).isEqualTo(new ActOutcome.NotAllowed());
        assertThat(move(7, StageKind.CLIENT_INTERVIEW)).isEqualTo(new ActOutcome.Stale());
        assertThat(move(0, StageKind.CLIENT_INTERVIEW)).isEqualTo(new ActOutcome.Done());

        assertThat(submissions.find(submission).orElseThrow().kind()).isEqualTo(StageKind.CLIENT_INTERVIEW);
    }

    @Test
    void aStageThatIsClosedToTheClientIsNotMovedInto() {
        world.run("update vacancy_stage set client_may_move = false where vacancy_id = ?", vacancy.value());

        assertThat(move(0, StageKind.CLIENT_INTERVIEW)).isEqualTo(new ActOutcome.NotAllowed());
        assertThat(world.asContact(
                        contact, () -> feedback.acts(submission).orElseThrow().stages()))
                .isEmpty();
    }

    @Test
    void onceTheVacancyIsOverNobodyIsDecidedOnButWordsAreKept() {
        world.run("update vacancy set state = 'CLOSED' where id = ?", vacancy.value());

        assertThat(move(0, StageKind.CLIENT_INTERVIEW)).isEqualTo(new ActOutcome.VacancyOver());
        assertThat(world.asContact(contact, () -> feedback.decide(submission, Verdict.INTERVIEW, Reason.NONE)))
                .isEqualTo(new ActOutcome.VacancyOver());
        assertThat(world.asContact(contact, () -> feedback.comment(submission, "A pity")))
                .isEqualTo(new ActOutcome.Done());
    }

    @Test
    void aChangedProfileHoldsAtOnce() {
        assertThat(world.asContact(contact, () -> rights.mine().rights().mayComment()))
                .isTrue();

        become("00000000-0000-0000-0000-000000000004");

        assertThat(world.asContact(contact, () -> rights.mine().rights().mayComment()))
                .isFalse();
        assertThat(world.asContact(contact, () -> feedback.comment(submission, "Hello")))
                .isEqualTo(new ActOutcome.NotAllowed());
        assertThat(world.asContact(contact, () -> feedback.correctSkills(submission, Set.of("Knots"), Set.of())))
                .isEqualTo(new ActOutcome.NotAllowed());
    }

    @Test
    void correctedSkillsStandInTheCandidatesHistoryUnderTheContactsName() {
        world.asContact(contact, () -> feedback.correctSkills(submission, Set.of("Knots", "Falconry"), Set.of()));
        world.asContact(contact, () -> feedback.correctSkills(submission, Set.of(), Set.of("knots")));

        assertThat(candidates.find(candidate).orElseThrow().details().skills())
                .contains("Falconry")
                .doesNotContain("Knots");
        assertThat(world.authorsOf(candidate.value())).contains("Contact");
    }

    @Test
    void skillsAreCorrectedWhileSomebodyIsSoughtAndByWhomTheyAreShown() {
        world.run("update portal_role set sees_skills = false where id = ?", role());
        assertThat(world.asContact(contact, () -> feedback.correctSkills(submission, Set.of("Knots"), Set.of())))
                .isEqualTo(new ActOutcome.NotAllowed());

        world.run("update portal_role set sees_skills = true where id = ?", role());
        world.run("update vacancy set state = 'FILLED', ended_on = utc_date() where id = ?", vacancy.value());
        assertThat(world.asContact(contact, () -> feedback.correctSkills(submission, Set.of("Knots"), Set.of())))
                .isEqualTo(new ActOutcome.VacancyOver());
    }

    @Test
    void onlyWhomTheInterviewInvitesAssessesTheCandidate() {
        InterviewId interview = world.interview(client, vacancy, submission, candidate);
        world.run(
                "update interview set starts_at = utc_timestamp(6) - interval 2 hour, state = 'HELD' where id = ?",
                interview.value());
        Supplier<ActOutcome> assessing = () -> replies.assess(interview, Recommendation.YES, List.of(), "Flies well");

        assertThat(world.asContact(contact, assessing))
                .isEqualTo(new ActOutcome.Invalid(Map.of("recommendation", "interview.error.notInvited")));

        world.takesPart(interview, contact);
        assertThat(world.asContact(contact, assessing)).isEqualTo(new ActOutcome.Done());
    }

    private Object role() {
        return world.account(contact).role().id().value();
    }

    /** Were it called without the portal's own rules, it would still not act on another client's row. */
    @Test
    void theCommandItselfAsksWhetherTheContactIsOneOfTheClient() {
        ContactId stranger = world.contact(clients.add("Stranger"), null, EVERYTHING);
        Actor.PortalActor acting = new Actor.PortalActor(stranger.value(), "Stranger");

        assertThat(answers.comment(acting, submission, "Hello")).isInstanceOf(Invalid.class);
        assertThat(answers.rate(acting, submission, new Rating(1, ""))).isInstanceOf(Invalid.class);
        assertThat(answers.judge(acting, submission, Verdict.INTERESTING, Reason.NONE))
                .isInstanceOf(Invalid.class);
        assertThat(answers.claim(acting, submission, null, "Our cousin")).isInstanceOf(Invalid.class);
        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.record().equals(submission.toRecordRef())))
                .isEmpty();
    }

    private ActOutcome move(long version, StageKind kind) {
        StageId stage = vacancies.stage(vacancy, kind);
        return world.asContact(contact, () -> feedback.move(submission, version, stage, Reason.NONE));
    }

    private void become(String profile) {
        world.run("update portal_account set profile_id = ? where contact_id = ?", profile, contact.value());
    }
}
