package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentWithdrawn;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.TestContacts;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionWithdrawn;
import org.clientele.submission.TestSubmissions;
import org.clientele.support.StatementCounter;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class InterviewsTest {

    private static final Duration TOMORROW = Duration.ofDays(1);

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewList list;

    @Autowired
    private InterviewWarnings warnings;

    @Autowired
    private InterviewFeedbacks feedbacks;

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
    private Contacts contactService;

    @Autowired
    private ApplicationEventPublisher events;

    private ClientId client;
    private VacancyId vacancy;
    private ContactId boss;
    private CandidateId anna;
    private SubmissionId submission;

    @BeforeEach
    void somebodyIsPutForward() {
        client = clients.add("Śnieżyczka");
        boss = contacts.add(client, "Basia", "Wolska");
        vacancy = vacancies.add(client, "Java developer");
        anna = candidates.add("Anna", "Nowicka");
        submission = submissions.propose(vacancy, anna);
    }

    @Test
    void oneTimeIsFixedAndSeveralAreToChooseFrom() {
        InterviewView fixed = arranged.view(arranged.arrange(submission, TOMORROW, boss));
        Saved open = (Saved) interviews.arrange(
                submission,
                arranged.with("", List.of(arranged.slot(TOMORROW), arranged.slot(Duration.ofDays(2))), boss));

        assertThat(fixed.state()).isEqualTo(InterviewState.SCHEDULED);
        assertThat(fixed.proposals()).isEmpty();
        InterviewView choice = arranged.view(new InterviewId(open.id()));
        assertThat(choice.state()).isEqualTo(InterviewState.PROPOSED);
        assertThat(choice.proposals()).hasSize(2);

        assertThat(interviews.choose(
                        choice.id(),
                        choice.version(),
                        choice.proposals().getLast().id()))
                .isInstanceOf(Saved.class);
        InterviewView chosen = arranged.view(choice.id());
        assertThat(chosen.state()).isEqualTo(InterviewState.SCHEDULED);
        assertThat(chosen.time()).isEqualTo(choice.proposals().getLast().time());
    }

    @Test
    void ofTwoWhoMoveAnInterviewTheSecondIsToldOfTheFirst() {
        InterviewView before = arranged.view(arranged.arrange(submission, TOMORROW));
        InterviewTime later = before.time().from(before.time().starts().plus(TOMORROW));

        assertThat(interviews.moveTo(later, before.id(), before.version(), true, false))
                .isInstanceOf(Saved.class);
        assertThat(interviews.moveTo(before.time(), before.id(), before.version(), true, false))
                .asInstanceOf(type(Conflict.class))
                .extracting(Conflict::by)
                .isEqualTo("Rita Recruiter");
        assertThat(arranged.view(before.id()).time()).isEqualTo(later);
    }

    @Test
    void aMoveIntoThePastHasToBeMeant() {
        InterviewView before = arranged.view(arranged.arrange(submission, TOMORROW));
        InterviewTime past = before.time().from(before.time().starts().minus(Duration.ofDays(3)));

        assertThat(interviews.moveTo(past, before.id(), before.version(), true, false))
                .isEqualTo(new Invalid(Map.of("slots", "interview.error.past")));
        assertThat(interviews.moveTo(past, before.id(), before.version(), true, true))
                .isInstanceOf(Saved.class);
    }

    @Test
    void whatWasCancelledIsOver() {
        InterviewView before = arranged.view(arranged.arrange(submission, TOMORROW));
        assertThat(interviews.cancel(before.id(), before.version(), "Ill")).isInstanceOf(Saved.class);

        InterviewView cancelled = arranged.view(before.id());
        assertThat(cancelled.state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo("Ill");
        assertThat(interviews.cancel(before.id(), cancelled.version(), "Again")).isInstanceOf(Invalid.class);
        assertThat(interviews.change(before.id(), cancelled.version(), arranged.details(TOMORROW)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoIsNobodyOfTheClientTakesNoPart() {
        ContactId stranger = contacts.add(clients.add("Another"), "Celina", "Kos");

        assertThat(interviews.arrange(submission, arranged.details(TOMORROW, stranger)))
                .isEqualTo(new Invalid(Map.of("contacts", "interview.error.contact")));
        assertThat(interviews.arrange(new SubmissionId(Uuid7.next()), arranged.details(TOMORROW)))
                .isInstanceOf(Gone.class);
    }

    @Test
    void whatTheClientReadsHoldsNoContactDataOfTheCandidate() {
        CandidateId reachable =
                candidates.add(TestCandidates.reached("Ewa", "Zając", "ewa.zajac@mail.example", "+48601234567"));
        SubmissionId other = submissions.propose(vacancy, reachable);

        assertThat(interviews.arrange(
                        other,
                        arranged.with("Write to ewa.zajac@mail.example", List.of(arranged.slot(TOMORROW)), boss)))
                .isEqualTo(new Invalid(Map.of("clientMessage", ClientWords.LEAK)));
    }

    @Test
    void aMeetingHasAnAddressOfItsOwn() {
        CandidateId reachable =
                candidates.add(TestCandidates.reached("Ewa", "Zając", "ewa.zajac@mail.example", "+48601234567"));
        SubmissionId other = submissions.propose(vacancy, reachable);

        assertThat(interviews.arrange(
                        other, at("https://teams.example/l/meetup-join/19%3ameeting_N2Y4ZTQ1%40thread.v2/0")))
                .isInstanceOf(Saved.class);
        assertThat(interviews.arrange(other, at("https://meet.example/ewa.zajac@mail.example")))
                .isEqualTo(new Invalid(Map.of("link", ClientWords.LEAK)));
    }

    private InterviewDetails at(String link) {
        InterviewDetails details = arranged.details(TOMORROW, boss);
        return new InterviewDetails(
                details.kind(),
                details.locationId(),
                details.place(),
                link,
                details.zone(),
                details.slots(),
                details.contacts(),
                details.colleagues(),
                "",
                "",
                "",
                true,
                true,
                details.language());
    }

    @Test
    void whoeverIsWithdrawnIsNotMet() {
        InterviewId ahead = arranged.arrange(submission, TOMORROW);
        InterviewId over = arranged.arrange(submission, TOMORROW.negated());

        events.publishEvent(new SubmissionWithdrawn(submission, client, vacancy, anna, true));

        assertThat(arranged.view(ahead).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(arranged.view(over).state()).isEqualTo(InterviewState.SCHEDULED);
    }

    @Test
    void whoeverTakesTheConsentBackIsNotMet() {
        InterviewId ahead = arranged.arrange(submission, TOMORROW);

        events.publishEvent(new ConsentWithdrawn(anna));

        assertThat(arranged.view(ahead).state()).isEqualTo(InterviewState.CANCELLED);
    }

    @Test
    void whatSpeaksAgainstATimeIsSaid() {
        arranged.arrange(submission, TOMORROW, boss);
        SubmissionId other = submissions.propose(vacancy, candidates.add("Ewa", "Zając"));
        contactService.deactivate(
                boss, contacts.version(boss), new Absence(InactiveReason.ILLNESS, null, null, null, null));

        assertThat(warnings.of(other, null, arranged.details(TOMORROW, boss)))
                .extracting(warning -> warning.getClass().getSimpleName())
                .contains("Busy", "Away", "Unreachable");
    }

    @Test
    void theCalendarIsReadInOneStatement() {
        arranged.arrange(submission, TOMORROW, boss);
        arranged.arrange(submission, Duration.ofDays(2), boss);
        InterviewTime first = arranged.slot(TOMORROW).in(TestInterviews.ZONE);

        List<String> statements = StatementCounter.statementsOf(() -> assertThat(list.between(
                        first.starts(), first.ends().plus(Duration.ofDays(7)), InterviewFilter.ALL.at(client)))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.candidate()).contains("Nowicka");
                    assertThat(row.vacancy()).isEqualTo("Java developer");
                }));
        assertThat(statements).hasSize(1);
    }

    @Test
    void interviewsHangOnEverythingThatTheyAreAbout() {
        InterviewId id = arranged.arrange(submission, TOMORROW, boss);

        for (RecordRef about : List.of(
                new RecordRef(RecordType.CLIENT, client.value()),
                boss.toRecordRef(),
                vacancy.toRecordRef(),
                anna.toRecordRef(),
                submission.toRecordRef())) {
            assertThat(list.of(about, PageRef.FIRST).rows())
                    .as("%s", about)
                    .extracting(InterviewRow::id)
                    .containsExactly(id);
        }
    }

    @Test
    void feedbackIsGivenOnceAnInterviewHasBegunAlsoForAContact() {
        InterviewView ahead = arranged.view(arranged.arrange(submission, TOMORROW, boss));
        InterviewView view = arranged.view(arranged.arrange(submission, TOMORROW.negated(), boss));
        FeedbackDetails feedback = new FeedbackDetails(boss, Recommendation.YES, List.of(new Score("SQL", 4)), "Good");

        assertThat(feedbacks.give(ahead.id(), feedback))
                .isEqualTo(new Invalid(Map.of("recommendation", "interview.error.notHeld")));
        assertThat(feedbacks.give(view.id(), feedback)).isInstanceOf(Saved.class);
        interviews.conclude(view.id(), view.version(), InterviewOutcome.POSITIVE);
        assertThat(feedbacks.give(
                        view.id(), new FeedbackDetails(boss, Recommendation.NO, List.of(), "On second thoughts")))
                .isInstanceOf(Saved.class);

        assertThat(feedbacks.of(view.id())).singleElement().satisfies(row -> {
            assertThat(row.author()).isEqualTo("Basia Wolska");
            assertThat(row.recordedBy()).isEqualTo("Rita Recruiter");
            assertThat(row.recommendation()).isEqualTo(Recommendation.NO);
        });
    }

    @Test
    void whatIsStillToComeHasNoOutcome() {
        InterviewView ahead = arranged.view(arranged.arrange(submission, TOMORROW));

        assertThat(interviews.conclude(ahead.id(), ahead.version(), InterviewOutcome.POSITIVE))
                .isEqualTo(new Invalid(Map.of("outcome", "interview.error.ahead")));
    }

    @Test
    void peopleAreThoseWhoTakePart() {
        InterviewView view = arranged.view(arranged.arrange(submission, TOMORROW, boss));

        assertThat(view.people()).extracting(InterviewView.Person::name).containsExactly("Basia Wolska");
        assertThat(view.details().contacts()).isEqualTo(Set.of(boss));
    }
}
