package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.notification.OutboxRow;
import org.clientele.notification.TestNotifications;
import org.clientele.record.Archive;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.submission.SubmissionEndings;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Withdrawal;
import org.clientele.submission.WithdrawalImpact;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of interviews when what they hang on ends, what is said beforehand, and what everybody reads. */
@IntegrationTest
@Transactional
@WithRecruiter
class InterviewEndingTest {

    private static final Duration TOMORROW = Duration.ofDays(1);
    private static final Locale POLISH = Locale.of("pl");
    private static final String EWA = "ewa.zajac@mail.example";
    private static final String BASIA = "basia@client.example";

    @Autowired
    private Interviews interviews;

    @Autowired
    private Arranging arranging;

    @Autowired
    private InterviewWarnings warnings;

    @Autowired
    private InterviewLetters letters;

    @Autowired
    private LetterWords words;

    @Autowired
    private InterviewOrders orders;

    @Autowired
    private InterviewRepository repository;

    @Autowired
    private Submissions submissionService;

    @Autowired
    private SubmissionEndings endings;

    @Autowired
    private Candidates candidateService;

    @Autowired
    private Vacancies vacancyService;

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
    private TestNotifications notifications;

    private VacancyId vacancy;
    private ContactId basia;
    private CandidateId ewa;
    private SubmissionId submission;

    @BeforeEach
    void somebodyIsPutForward() {
        ClientId client = clients.add("Krokus");
        basia = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", BASIA));
        vacancy = vacancies.add(client, "Accountant");
        ewa = candidates.add(TestCandidates.reached("Ewa", "Zając", EWA, "+48601234567"));
        candidates.consent(ewa, null);
        submission = submissions.propose(vacancy, ewa);
    }

    @Test
    void whoWithdrawsIsToldBeforehandWhatIsCalledOffAndWhoReadsOfIt() {
        arranged.arrange(submission, TOMORROW, basia);
        arranged.arrange(submission, TOMORROW.negated(), basia);

        WithdrawalImpact impact = endings.ofWithdrawing(submission);

        assertThat(impact.interviews()).isEqualTo(1);
        assertThat(impact.told()).containsExactly("Basia Wolska");
        assertThat(impact.candidateReached()).isTrue();
    }

    @Test
    void theCandidateIsNeverToldThatTheCandidateIsGone() {
        submissions.share(vacancy, ewa, basia);
        arranged.arrange(submission, TOMORROW, basia);

        withdraw(true);

        assertThat(last(EWA).subject()).startsWith("Cancelled");
        assertThat(last(EWA).body()).doesNotContain("no longer available").doesNotContain("WITHDRAWN");
        assertThat(last(BASIA).body()).contains("The candidate is no longer available.");
    }

    @Test
    void theCandidateIsNotWrittenToWhereThatIsNotWished() {
        submissions.share(vacancy, ewa, basia);
        arranged.arrange(submission, TOMORROW, basia);
        int before = notifications.mailsTo(EWA).size();

        withdraw(false);

        assertThat(notifications.mailsTo(EWA)).hasSize(before);
        assertThat(last(BASIA).subject()).startsWith("Cancelled");
    }

    @Test
    void whyIsSaidInTheReadersLanguageAndNoBracketsStandInBrackets() {
        Interview off = stored(arranged.arrange(submission, TOMORROW, basia));
        off.cancel(EndingCause.WITHDRAWN.name(), off.changed());

        Map<String, Object> colleagues =
                letters.own(off, Audience.COLLEAGUE, List.of()).data(words, POLISH);
        Map<String, Object> candidates =
                letters.own(off, Audience.CANDIDATE, List.of()).data(words, POLISH);
        assertThat(colleagues).containsEntry("reason", "Kandydat nie jest już dostępny.");
        assertThat(candidates).containsEntry("reason", "");
        assertThat(candidates.get("time").toString()).contains("czas").doesNotContain("(");
    }

    @Test
    void timesThatWereOnlyProposedAreTakenOutOfNoCalendar() {
        Saved open = (Saved) interviews.arrange(
                submission,
                arranged.with("", List.of(arranged.slot(TOMORROW), arranged.slot(Duration.ofDays(2))), basia));
        Interview proposed = stored(new InterviewId(open.id()));
        proposed.cancel("Ill", proposed.changed());

        assertThat(orders.cancellation(proposed, true))
                .isNotEmpty()
                .allSatisfy(order -> assertThat(order.attachments()).isEmpty());
    }

    @Test
    void whatIsArchivedCallsItsInterviewsOffAndBringsNoneBack() {
        InterviewId id = arranged.arrange(submission, TOMORROW, basia);

        assertThat(candidateService.impactOfArchiving(ewa))
                .extracting(Impact::key, Impact::number)
                .contains(tuple("interview.impact.cancelled", 1L), tuple("interview.impact.mailed", 2L));
        candidateService.archive(ewa);

        assertThat(arranged.view(id).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(last(BASIA).subject()).startsWith("Cancelled");
        assertThat(last(EWA).subject()).startsWith("Cancelled");
        archive.takeBack(ewa.toRecordRef());
        assertThat(arranged.view(id).state()).isEqualTo(InterviewState.CANCELLED);
    }

    @Test
    void aVacancyThatIsDeletedIsNotInterviewedFor() {
        InterviewId id = arranged.arrange(submission, TOMORROW, basia);

        vacancyService.archive(vacancy);

        assertThat(arranged.view(id).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(last(EWA).body()).contains("The position is no longer open.");
    }

    @Test
    void whoIsTakenOutOfThePipelineIsNotMet() {
        InterviewId id = arranged.arrange(submission, TOMORROW, basia);

        assertThat(endings.ofTakingOut(submission))
                .extracting(Impact::key)
                .contains("interview.impact.cancelled", "interview.impact.mailed");
        submissionService.takeOut(submission, submissions.view(submission).version());

        assertThat(arranged.view(id).state()).isEqualTo(InterviewState.CANCELLED);
    }

    @Test
    void theInterviewersOfTheVacancyAndTheCandidatesLanguageAreProposed() {
        ArrangingChoices choices = arranging.of(submission).orElseThrow();

        assertThat(choices.interviewers()).isEmpty();
        assertThat(choices.language()).isEqualTo("en");
        assertThat(warnings.of(
                        submission,
                        null,
                        InterviewDetails.empty(
                                TestInterviews.ZONE, choices.interviewers(), Set.of(), true, choices.language())))
                .contains(new InterviewWarning.ClientNotTold(), new InterviewWarning.NoLink());
    }

    @Test
    void aLetterWithSeveralTimesAsksToChooseInTheLanguageThatWasChosen() {
        InterviewDetails open =
                arranged.with("", List.of(arranged.slot(TOMORROW), arranged.slot(Duration.ofDays(2))), basia);
        interviews.arrange(submission, TestInterviews.inLanguage(open, "pl"));

        assertThat(last(BASIA).body()).contains("These times are possible").doesNotContain("we have arranged");
        assertThat(last(EWA).body()).contains("Możliwe terminy");
    }

    private void withdraw(boolean candidateTold) {
        assertThat(submissionService.withdraw(
                        submission, submissions.view(submission).version(), new Withdrawal("", candidateTold)))
                .isInstanceOf(Saved.class);
    }

    private Interview stored(InterviewId id) {
        return repository.findById(id).orElseThrow();
    }

    private OutboxRow last(String address) {
        return notifications.mailsTo(address).stream()
                .max(Comparator.comparing(OutboxRow::createdAt).thenComparing(OutboxRow::id))
                .orElseThrow();
    }
}
