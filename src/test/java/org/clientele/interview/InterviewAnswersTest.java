package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewPreview.Letter;
import org.clientele.interview.InterviewPreview.Reader;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailPreview;
import org.clientele.mail.MailSample;
import org.clientele.mail.MailTrials;
import org.clientele.mail.TemplateText;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.TestSubmissions;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What people say to an invitation, what they are written, and what becomes of an interview that is deleted. */
@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class InterviewAnswersTest {

    private static final Duration TOMORROW = Duration.ofDays(1);

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewAnswers answers;

    @Autowired
    private InterviewRemoval removal;

    @Autowired
    private InterviewPreviews previews;

    @Autowired
    private InterviewList list;

    @Autowired
    private MailTrials trials;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Archive archive;

    @Autowired
    private TestInterviews arranged;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private ApplicationEvents events;

    private ContactId boss;
    private CandidateId ewa;
    private SubmissionId submission;
    private InterviewId interview;

    @BeforeEach
    void somebodyIsInvited() {
        ClientId client = clients.add("Dzwonek");
        boss = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", "basia@client.example"));
        ewa = candidates.add(TestCandidates.reached("Ewa", "Zając", "ewa.zajac@mail.example", "+48601234567"));
        submission = submissions.propose(vacancies.add(client, "Accountant"), ewa);
        interview = arranged.arrange(submission, TOMORROW, boss);
    }

    @Test
    void anAnswerIsKeptWithItsWordsToldToTheColleaguesAndStandsInTheHistory() {
        assertThat(answer(ewa.value(), Answer.DECLINED, " In hospital ")).isInstanceOf(Saved.class);

        Reply reply = arranged.view(interview).candidateReply();
        assertThat(reply.answer()).isEqualTo(Answer.DECLINED);
        assertThat(reply.answerNote()).isEqualTo("In hospital");
        assertThat(reply.answeredAt()).isNotNull();
        assertThat(events.stream(NotificationRaised.class))
                .anyMatch(raised -> raised.kind() == NotificationKind.INTERVIEW_ANSWERED
                        && raised.accounts()
                                .contains(arranged.view(interview)
                                        .parts()
                                        .organizer()
                                        .value()));
        assertThat(events.stream(RecordChanged.class)
                        .filter(changed -> changed.record().equals(interview.toRecordRef()))
                        .reduce((one, later) -> later)
                        .orElseThrow()
                        .changes())
                .extracting(Change::field, Change::after)
                .containsExactly(
                        tuple("answer.who", "Ewa Zając"),
                        tuple("answer", "DECLINED"),
                        tuple("answerNote", "In hospital"));
    }

    @Test
    void whatWasSaidOfOneTimeHoldsForNoOther() {
        answer(boss.value(), Answer.ACCEPTED, "");
        InterviewView now = arranged.view(interview);
        assertThat(now.people())
                .first()
                .satisfies(one -> assertThat(one.reply().answer()).isEqualTo(Answer.ACCEPTED));

        interviews.moveTo(now.time().from(now.time().starts().plus(TOMORROW)), interview, now.version(), false, false);

        assertThat(arranged.view(interview).people())
                .extracting(one -> one.reply().answer())
                .containsExactly(Answer.NONE);
    }

    @Test
    void aChangeOfSomethingElseKeepsTheAnswers() {
        answer(ewa.value(), Answer.ACCEPTED, "");
        InterviewView now = arranged.view(interview);
        InterviewDetails details = now.details();

        interviews.change(interview, now.version(), arranged.with("Bring the contract", details.slots(), boss));

        assertThat(arranged.view(interview).candidateReply().answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void nobodyAnswersWhoWasNotInvitedOrToAnInterviewThatIsOver() {
        assertThat(answer(UUID.randomUUID(), Answer.ACCEPTED, ""))
                .isEqualTo(new Invalid(Map.of("answer", "interview.error.notInvited")));
        assertThat(answers.keep(interview, 99, ewa.value(), new AnswerDetails(Answer.ACCEPTED, "")))
                .isInstanceOf(Conflict.class);
        assertThat(answer(ewa.value(), null, "")).isEqualTo(new Invalid(Map.of("answer", "error.required")));

        interviews.cancel(interview, arranged.view(interview).version(), "Ill");
        assertThat(answer(ewa.value(), Answer.ACCEPTED, ""))
                .isEqualTo(new Invalid(Map.of("answer", "interview.error.over")));
    }

    @Test
    void whatIsDeletedIsGoneFromListsAndComesBack() {
        assertThat(removal.impactOfArchiving(interview))
                .extracting(impact -> impact.key(), impact -> impact.number())
                .contains(tuple("interview.impact.told", 2L));

        assertThat(removal.archive(interview)).isInstanceOf(Saved.class);
        assertThat(list.of(submission.toRecordRef(), PageRef.FIRST).rows()).isEmpty();
        assertThat(arranged.view(interview).archived()).isTrue();
        assertThat(removal.archive(interview)).isInstanceOf(Gone.class);

        assertThat(archive.takeBack(interview.toRecordRef())).isInstanceOf(RestoreOutcome.Restored.class);
        assertThat(list.of(submission.toRecordRef(), PageRef.FIRST).rows()).hasSize(1);
        assertThat(arranged.view(interview).state()).isEqualTo(InterviewState.SCHEDULED);
    }

    @Test
    void thePreviewShowsEachReaderTheLetterOfTheirOwnAndKeepsNothing() {
        InterviewDetails typed = arranged.with("Please be on time", List.of(arranged.slot(TOMORROW)), boss);

        List<Letter> letters = ((InterviewPreview.Ready) previews.ofNew(submission, typed)).letters();

        assertThat(letters).extracting(Letter::reader).contains(Reader.CANDIDATE, Reader.CLIENT);
        assertThat(of(letters, Reader.CANDIDATE).mail().text())
                .contains("Ewa Zając")
                .doesNotContain("Please be on time");
        assertThat(of(letters, Reader.CLIENT).mail().text())
                .contains("Please be on time", "E. Z.")
                .doesNotContain("Zając");
        assertThat(letters).allMatch(Letter::calendar);
        assertThat(list.of(submission.toRecordRef(), PageRef.FIRST).rows()).hasSize(1);
    }

    @Test
    void thePreviewRefusesWhatCouldNotBeSent() {
        InterviewDetails typed = arranged.with("Call 601 234 567", List.of(arranged.slot(TOMORROW)), boss);

        assertThat(previews.ofNew(submission, typed))
                .isEqualTo(new InterviewPreview.Invalid(Map.of("clientMessage", "interview.error.leak")));
    }

    @Test
    void ofAChangeThePreviewShowsWhatHasChanged() {
        InterviewDetails typed = arranged.with("", List.of(arranged.slot(Duration.ofDays(3))), boss);

        assertThat(((InterviewPreview.Ready) previews.ofChanged(interview, typed)).letters())
                .extracting(letter -> letter.mail().subject())
                .allMatch(subject -> subject.startsWith("Changed"));
        assertThat(arranged.view(interview).details().slots())
                .as("nothing is kept")
                .isEqualTo(List.of(arranged.slot(TOMORROW)));
    }

    @Test
    void aTemplateIsTriedWithARealInterviewInTheLanguageOfTheTemplate() {
        MailKind kind = InterviewMailKinds.CLIENT_INVITATION;
        TemplateText text = new TemplateText("{{candidate}}", "{{recipient}}: {{vacancy}}, {{kind}}");

        actor.asSystem("Tests", () -> {
            List<MailSample> found = trials.samples(kind, "ewa zaj", PageRef.FIRST);
            assertThat(found).extracting(MailSample::id).contains(interview.value());
            MailPreview mail = trials.preview(kind, Locale.GERMAN, text, found.getFirst());
            assertThat(mail.subject()).isEqualTo("E. Z.");
            assertThat(mail.text()).isEqualTo("Basia Wolska: Accountant, Videogespräch");
            return mail;
        });
    }

    private static Letter of(List<Letter> letters, Reader reader) {
        return letters.stream()
                .filter(letter -> letter.reader() == reader)
                .findFirst()
                .orElseThrow();
    }

    private SaveOutcome answer(UUID person, Answer answer, String note) {
        return answers.keep(interview, arranged.view(interview).version(), person, new AnswerDetails(answer, note));
    }
}
