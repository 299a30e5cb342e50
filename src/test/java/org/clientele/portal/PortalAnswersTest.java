package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.interview.TestInterviews;
import org.clientele.notification.MailChoice;
import org.clientele.portal.acts.AnswerChoice;
import org.clientele.portal.acts.AnswerOutcome;
import org.clientele.portal.acts.AnswerQuestion;
import org.clientele.portal.acts.AnswerSubject;
import org.clientele.portal.acts.PortalAnswers;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.security.WithRecruiter;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionVerdicts;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Verdict;
import org.clientele.submission.VerdictRow;
import org.clientele.submission.Withdrawal;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Mails that contacts answer without signing in (docs/adr/0039). */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalAnswersTest {

    private static final String ADDRESS = "ada@aviary.example";
    private static final String READER = "00000000-0000-0000-0000-000000000004";

    @Autowired
    private PortalAnswers answers;

    @Autowired
    private PortalInbox inbox;

    @Autowired
    private SubmissionVerdicts verdicts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Interviews interviews;

    @Autowired
    private TestSubmissions given;

    @Autowired
    private TestInterviews meetings;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    private ContactId contact;
    private SubmissionId submission;

    @BeforeEach
    void aCandidateIsShared() {
        ClientId client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
        world.run(
                "insert into contact_address values (?, 0, 'EMAIL', 'WORK', ?, ?)", contact.value(), ADDRESS, ADDRESS);
        world.forget();
        VacancyId vacancy = world.vacancy(client, null, "Falconer");
        submission = given.share(vacancy, world.consenting(), contact);
    }

    @Test
    void theMailNamesNeitherCandidateNorVacancy() {
        assertThat(world.mailsTo(ADDRESS))
                .contains("https://portal.test.example/portal/answer/")
                .doesNotContainIgnoringCase(PortalWorld.CANDIDATE)
                .doesNotContainIgnoringCase("Falconer");
    }

    @Test
    void lookingChangesNothingHoweverOften() {
        String secret = secret(AnswerChoice.INTERESTING);

        for (int i = 0; i < 3; i++) {
            assertThat(answers.look(secret)).isInstanceOfSatisfying(AnswerQuestion.Open.class, open -> {
                assertThat(open.subject()).isEqualTo(AnswerSubject.CANDIDATE);
                assertThat(open.vacancy()).isEqualTo("Falconer");
            });
        }

        assertThat(verdicts.of(submission)).isEmpty();
    }

    @Test
    void aLinkAnswersOnceUnderTheContactsName() {
        String secret = secret(AnswerChoice.INTERVIEW);

        assertThat(answers.answer(secret, AnswerChoice.INTERVIEW, "Next week?"))
                .isEqualTo(new AnswerOutcome.Answered());
        assertThat(answers.answer(secret, AnswerChoice.NOT_SUITABLE, "No"))
                .isEqualTo(new AnswerOutcome.Closed(new AnswerQuestion.Used()));

        assertThat(answers.look(secret)).isEqualTo(new AnswerQuestion.Used());
        assertThat(verdicts.of(submission))
                .extracting(VerdictRow::verdict, VerdictRow::note, VerdictRow::recordedBy)
                .containsExactly(tuple(Verdict.INTERVIEW, "Next week?", ""));
        assertThat(world.authorsOf(submission.value())).anyMatch(author -> author.startsWith("Cora Contact"));
    }

    @Test
    void aRejectionWithoutAReasonLeavesTheLinkAsItWas() {
        String secret = secret(AnswerChoice.NOT_SUITABLE);

        assertThat(answers.answer(secret, AnswerChoice.NOT_SUITABLE, ""))
                .isEqualTo(new AnswerOutcome.Invalid(Map.of("reason", "error.required")));
        assertThat(answers.answer(secret, AnswerChoice.NOT_SUITABLE, "Too far away"))
                .isEqualTo(new AnswerOutcome.Answered());
    }

    @Test
    void theProfileOfThatMomentCounts() {
        String secret = secret(AnswerChoice.INTERESTING);
        world.run("update portal_account set profile_id = ? where contact_id = ?", READER, contact.value());

        assertThat(answers.answer(secret, AnswerChoice.INTERESTING, "")).isEqualTo(new AnswerOutcome.NotAllowed());
    }

    @Test
    void whatWasWithdrawnIsNotAnswered() {
        String secret = secret(AnswerChoice.INTERESTING);
        submissions.withdraw(submission, given.view(submission).version(), new Withdrawal("Has a job", true));

        assertThat(answers.look(secret)).isEqualTo(new AnswerQuestion.Withdrawn());
        assertThat(answers.answer(secret, AnswerChoice.INTERESTING, ""))
                .isEqualTo(new AnswerOutcome.Closed(new AnswerQuestion.Withdrawn()));
    }

    /** "Not suitable" to the first mail must not reject who was met meanwhile. */
    @Test
    void whoHasMovedOnIsNotAnsweredByAnOldMail() {
        String secret = secret(AnswerChoice.NOT_SUITABLE);
        world.run("""
                update submission s join vacancy_stage g on g.vacancy_id = s.vacancy_id and g.kind = 'CLIENT_INTERVIEW'
                set s.stage_id = g.id where s.id = ?""", submission.value());
        world.forget();

        assertThat(answers.answer(secret, AnswerChoice.NOT_SUITABLE, "Too far away"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Closed.class,
                        closed -> assertThat(closed.why())
                                .isInstanceOfSatisfying(AnswerQuestion.OutOfDate.class, old -> {
                                    assertThat(old.vacancy()).isEqualTo("Falconer");
                                    assertThat(old.stage().kind()).isEqualTo(StageKind.CLIENT_INTERVIEW);
                                }));
        assertThat(verdicts.of(submission)).isEmpty();
    }

    @Test
    void whoWasShownAnewIsNotAnsweredByAMailOfBefore() {
        String secret = secret(AnswerChoice.INTERESTING);
        world.run("update submission set shown_since = shown_since + interval 1 hour where id = ?", submission.value());
        world.forget();

        assertThat(answers.look(secret)).isInstanceOf(AnswerQuestion.OutOfDate.class);
    }

    @Test
    void whoHasNoAccountAnyMoreAnswersNothing() {
        String secret = secret(AnswerChoice.INTERESTING);
        world.become(PortalAccountState.DEACTIVATED, contact);

        assertThat(answers.look(secret)).isEqualTo(new AnswerQuestion.Withdrawn());
    }

    @Test
    void anOldLinkAndAnAlteredOneAreSaidToBeSo() {
        String secret = secret(AnswerChoice.INTERESTING);

        assertThat(answers.look(secret + "x")).isEqualTo(new AnswerQuestion.Unknown());
        assertThat(answers.answer(secret, AnswerChoice.ACCEPT, ""))
                .isEqualTo(new AnswerOutcome.Closed(new AnswerQuestion.Unknown()));

        world.run("update contact_answer_link set expires_at = utc_timestamp(6) - interval 1 second");
        world.forget();
        assertThat(answers.look(secret)).isEqualTo(new AnswerQuestion.Expired());
    }

    @Test
    void anInvitationIsAcceptedAsLongAsTheTimeStands() {
        InterviewId interview = meetings.arrange(submission, Duration.ofDays(2), contact);
        String secret = secret(AnswerChoice.ACCEPT);

        assertThat(answers.answer(secret, AnswerChoice.ACCEPT, "")).isEqualTo(new AnswerOutcome.Answered());

        assertThat(meetings.view(interview).people())
                .filteredOn(person -> person.id().equals(contact.value()))
                .extracting(person -> person.reply().answer())
                .containsExactly(Answer.ACCEPTED);
    }

    @Test
    void anInvitationToAnotherTimeThanTheMailSaysIsNotAnswered() {
        InterviewId interview = meetings.arrange(submission, Duration.ofDays(2), contact);
        String secret = secret(AnswerChoice.ACCEPT);
        InterviewView now = meetings.view(interview);

        interviews.moveTo(
                now.time().from(now.time().starts().plus(Duration.ofHours(3))), interview, now.version(), true, false);

        assertThat(answers.look(secret)).isEqualTo(new AnswerQuestion.Withdrawn());
    }

    @Test
    void ofAnInterviewThereIsOneMailWhichHasTheButtons() {
        String before = world.mailsTo(ADDRESS);

        meetings.arrange(submission, Duration.ofDays(2), contact);

        String mail = world.mailsTo(ADDRESS).replace(before, "");
        assertThat(mail).contains("?a=ACCEPT", "?a=DECLINE").doesNotContain("You get this mail because");
    }

    @Test
    void whoWantsNoMailsGetsNone() {
        world.asContact(contact, () -> {
            inbox.chooseMails(MailChoice.NONE);
            return true;
        });
        String before = world.mailsTo(ADDRESS);

        given.share(world.vacancy(clientOf(), null, "Keeper"), world.consenting(), contact);

        assertThat(world.mailsTo(ADDRESS)).isEqualTo(before);
    }

    private ClientId clientOf() {
        return given.view(submission).client();
    }

    private String secret(AnswerChoice choice) {
        Matcher link =
                Pattern.compile("/portal/answer/([A-Za-z0-9_-]+)\\?a=" + choice).matcher(world.mailsTo(ADDRESS));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
