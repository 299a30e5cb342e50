package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.interview.TestInterviews;
import org.clientele.notification.InboxChanged;
import org.clientele.notification.MailChoice;
import org.clientele.portal.acts.NoticeKind;
import org.clientele.portal.acts.NoticeRow;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.security.WithRecruiter;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentThread;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Withdrawal;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What contacts are told of, and by which way. */
@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class PortalInboxTest {

    @Autowired
    private PortalInbox inbox;

    @Autowired
    private PortalRequests requests;

    @Autowired
    private SubmissionThreads threads;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TestSubmissions given;

    @Autowired
    private TestInterviews interviews;

    @Autowired
    private VacancyConversations conversations;

    @Autowired
    private PortalReleases releases;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private ApplicationEvents events;

    private ClientId client;
    private ContactId contact;
    private ContactId colleague;
    private VacancyId vacancy;

    @BeforeEach
    void twoContacts() {
        client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
        colleague = world.contact(client, null, EVERYTHING);
        vacancy = world.vacancy(client, null, "Falconer");
    }

    @Test
    void whoIsShownACandidateIsToldAndNobodyElse() {
        SubmissionId submission = given.share(vacancy, world.consenting(), contact);

        assertThat(latest(contact))
                .extracting(NoticeRow::kind, NoticeRow::record, NoticeRow::title, NoticeRow::openable)
                .containsExactly(tuple(NoticeKind.CANDIDATE_SHARED, submission.value(), "Falconer", true));
        assertThat(latest(colleague)).isEmpty();
        assertThat(events.stream(InboxChanged.class))
                .anyMatch(changed -> changed.readers().equals(Set.of(contact.value())));
    }

    @Test
    void whatTheAgencySaysIsTold() {
        SubmissionId submission = given.share(vacancy, world.consenting(), contact);

        threads.write(submission, CommentDraft.own(CommentThread.CLIENT, "Can start in May"));
        threads.write(submission, CommentDraft.own(CommentThread.INTERNAL, "Too dear"));
        conversations.write(vacancy, "We widen the search");

        assertThat(latest(contact))
                .extracting(NoticeRow::kind)
                .containsExactlyInAnyOrder(NoticeKind.CANDIDATE_SHARED, NoticeKind.COMMENT, NoticeKind.VACANCY_MESSAGE);
    }

    @Test
    void whoTakesPartIsToldOfInterviews() {
        SubmissionId submission = given.share(vacancy, world.consenting(), contact);
        InterviewId interview = interviews.arrange(submission, Duration.ofDays(2), contact);

        assertThat(latest(contact))
                .extracting(NoticeRow::kind, NoticeRow::record)
                .contains(tuple(NoticeKind.INTERVIEW_ARRANGED, interview.value()));
    }

    @Test
    void releasesAndDecisionsOnRequestsAreTold() {
        releases.release(vacancy, Set.of(contact));
        VacancyId asked = ((RequestOutcome.Requested) world.asContact(
                        contact,
                        () -> requests.request(new RequestDetails("Porter", "", 1, EmploymentForm.PERMANENT, null))))
                .vacancy();
        long version = vacancies.head(asked).orElseThrow().version();

        vacancies.become(asked, version, VacancyState.CANCELLED, "No porters", LocalDate.now());

        assertThat(latest(contact))
                .extracting(NoticeRow::kind)
                .containsExactlyInAnyOrder(NoticeKind.VACANCY_RELEASED, NoticeKind.REQUEST_REFUSED);
    }

    @Test
    void whatWasWithdrawnCanBeOpenedNoMore() {
        SubmissionId submission = given.share(vacancy, world.consenting(), contact);
        long version = given.view(submission).version();
        submissions.withdraw(submission, version, new Withdrawal("Changed their mind", true));

        NoticeRow told = latest(contact).getFirst();
        assertThat(told.openable()).isFalse();
        assertThat(world.asContact(contact, () -> inbox.open(told.id()))).isEmpty();
    }

    @Test
    void oneReadsOnesOwnAlone() {
        given.share(vacancy, world.consenting(), contact);
        UUID told = latest(contact).getFirst().id();

        assertThat(world.asContact(colleague, () -> inbox.open(told))).isEmpty();
        assertThat(world.asContact(contact, inbox::unread)).isEqualTo(1);
        assertThat(world.asContact(contact, () -> inbox.open(told))).isPresent();
        assertThat(world.asContact(contact, inbox::unread)).isZero();
    }

    @Test
    void mailsAreOnesOwnChoice() {
        assertThat(world.asContact(contact, inbox::mails)).isEqualTo(MailChoice.AT_ONCE);

        world.asContact(contact, () -> {
            inbox.chooseMails(MailChoice.DAILY);
            inbox.chooseMails(MailChoice.NONE);
            return true;
        });

        assertThat(world.asContact(contact, inbox::mails)).isEqualTo(MailChoice.NONE);
        assertThat(world.asContact(colleague, inbox::mails)).isEqualTo(MailChoice.AT_ONCE);
    }

    private List<NoticeRow> latest(ContactId reader) {
        return world.asContact(reader, () -> inbox.latest(20));
    }
}
