package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.contact.UndoOutcome;
import org.clientele.interview.SecretCalendar;
import org.clientele.notification.MailChoice;
import org.clientele.portal.acts.AnswerChoice;
import org.clientele.portal.acts.AnswerOutcome;
import org.clientele.portal.acts.AnswerQuestion;
import org.clientele.portal.acts.PortalAnswers;
import org.clientele.portal.acts.PortalCalendars;
import org.clientele.portal.acts.PortalConversations;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.MergeQuestion;
import org.clientele.shared.MergeSide;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.submission.Rating;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionVerdicts;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Verdict;
import org.clientele.submission.VerdictRow;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.Transactional;

/** Two contacts with accounts for the portal become one, and two again (docs/features.md N15, docs/adr/0050). */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalMergeTest {

    private static final String ADDRESS = "twin@aviary.example";

    @Autowired
    private ContactMerges merges;

    @Autowired
    private PortalAnswers answers;

    @Autowired
    private PortalCalendars calendars;

    @Autowired
    @Qualifier("contactCalendars")
    private SecretCalendar published;

    @Autowired
    private PortalConversations talk;

    @Autowired
    private PortalFeedback feedback;

    @Autowired
    private PortalInbox inbox;

    @Autowired
    private PortalRequests requests;

    @Autowired
    private PortalSubmissions submissions;

    @Autowired
    private SubmissionVerdicts verdicts;

    @Autowired
    private TestSubmissions given;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestClients clients;

    private ClientId client;
    private ContactId kept;
    private ContactId twin;
    private VacancyId vacancy;
    private CandidateId candidate;

    @BeforeEach
    void twoOfOne() {
        client = clients.add("Aviary");
        kept = world.contact(client, null, EVERYTHING);
        twin = world.contact(client, null, EVERYTHING);
        vacancy = world.vacancy(client, null, "Falconer");
    }

    @Test
    void whoseAccountStaysIsAskedWithWhatIsKnownOfBoth() {
        world.run(
                "insert into portal_credential values (?, 0, null, null, '2026-03-04 05:06:07')",
                world.account(twin).id().value());
        world.become(PortalAccountState.DEACTIVATED, kept);

        MergeQuestion question =
                merges.preview(kept, twin).orElseThrow().questions().getFirst();

        assertThat(question.name()).isEqualTo(StayingAccount.QUESTION);
        assertThat(question.kept().arguments())
                .contains(
                        new MergeQuestion.Words("contact.portalState.DEACTIVATED"),
                        new MergeQuestion.Words("portal.merge.neverSignedIn"));
        assertThat(question.absorbed().arguments())
                .contains(
                        new MergeQuestion.Words("contact.portalState.ACTIVE"),
                        new MergeQuestion.Words("portal.merge.signedIn", Instant.parse("2026-03-04T05:06:07Z")));
    }

    @Test
    void nothingIsMergedAsLongAsThatIsNotAnswered() {
        assertThat(merge(Map.of())).isEqualTo(new Invalid(Map.of(StayingAccount.QUESTION, "contact.merge.undecided")));

        assertThat(world.account(twin).state()).isEqualTo(PortalAccountState.ACTIVE);
    }

    @Test
    void whereOnlyOneHasAnAccountNothingIsAsked() {
        ContactId without = contacts.add(client, "Without", "Account");

        assertThat(merges.preview(without, twin).orElseThrow().questions()).isEmpty();
        assertThat(merges.preview(kept, without).orElseThrow().questions()).isEmpty();
    }

    @Test
    void theKeptContactsAccountStays() {
        PortalAccountId own = world.account(kept).id();

        merge(MergeSide.KEPT);
        assertThat(world.account(kept))
                .extracting(PortalAccountView::id, PortalAccountView::state)
                .containsExactly(own, PortalAccountState.ACTIVE);
        assertThat(world.account(twin).state()).isEqualTo(PortalAccountState.DEACTIVATED);

        undo();
        assertThat(world.account(twin).state()).isEqualTo(PortalAccountState.ACTIVE);
        assertThat(merges.undoable(kept)).isEmpty();
    }

    @Test
    void theAbsorbedContactsAccountStaysAndIsTheKeptOnes() {
        PortalAccountId own = world.account(kept).id();
        PortalAccountId other = world.account(twin).id();

        merge(MergeSide.ABSORBED);
        assertThat(world.account(kept))
                .extracting(PortalAccountView::id, PortalAccountView::state)
                .containsExactly(other, PortalAccountState.ACTIVE);
        assertThat(world.account(twin))
                .extracting(PortalAccountView::id, PortalAccountView::state)
                .containsExactly(own, PortalAccountState.DEACTIVATED);

        undo();
        assertThat(world.account(kept))
                .extracting(PortalAccountView::id, PortalAccountView::state)
                .containsExactly(own, PortalAccountState.ACTIVE);
        assertThat(world.account(twin))
                .extracting(PortalAccountView::id, PortalAccountView::state)
                .containsExactly(other, PortalAccountState.ACTIVE);
    }

    /** The seat that the merge made free is somebody else's by now. */
    @Test
    void undoingAMergeTakesNoSeatThatThereIsNot() {
        merge(MergeSide.KEPT);
        world.run("update portal_settings set seats_of_client = 1");
        world.forget();

        assertThat(undo()).isEqualTo(new UndoOutcome.Undone(List.of("portal.merge.staysDeactivated")));
        assertThat(world.account(twin).state()).isEqualTo(PortalAccountState.DEACTIVATED);
    }

    @Test
    void itIsSaidWhichOfTheTwoHasNoSeatAnyMore() {
        merge(MergeSide.ABSORBED);
        world.run("update portal_settings set seats_of_client = 1");
        world.forget();

        assertThat(undo()).isEqualTo(new UndoOutcome.Undone(List.of("portal.merge.keptStaysDeactivated")));
        assertThat(world.account(kept).state()).isEqualTo(PortalAccountState.DEACTIVATED);
        assertThat(world.account(twin).state()).isEqualTo(PortalAccountState.ACTIVE);
    }

    @Test
    void whatTheAbsorbedContactWasToldIsReadByTheKeptOneUntilTheMergeIsUndone() {
        SubmissionId submission = world.submit(client, vacancy, world.candidate(), twin);
        world.notice(twin, submission, vacancy);

        merge(MergeSide.KEPT);
        assertThat(world.asContact(kept, () -> inbox.latest(5))).hasSize(1);

        undo();
        assertThat(world.asContact(kept, () -> inbox.latest(5))).isEmpty();
        assertThat(world.asContact(twin, () -> inbox.latest(5))).hasSize(1);
    }

    /** Each of them told as one's own: what one wrote and rated oneself is called so in the portal. */
    @Test
    void whatTheAbsorbedContactDidIsTheKeptOnesUntilTheMergeIsUndone() {
        SubmissionId submission = world.submit(client, vacancy, world.candidate(), twin);
        world.run("delete from submission_rating where submission_id = ?", submission.value());
        world.forget();
        world.asContact(twin, () -> feedback.comment(submission, "Flies well"));
        world.asContact(twin, () -> feedback.rate(submission, new Rating(5, "Fine")));
        world.asContact(twin, () -> talk.write(vacancy, "Any news?"));
        RequestOutcome asked = world.asContact(
                twin,
                () -> requests.request(new RequestDetails(
                        "Porter", "", 1, RequestDetails.empty().employmentForm(), null)));
        assertThat(asked).isInstanceOf(RequestOutcome.Requested.class);

        merge(MergeSide.KEPT);
        assertAllIsOf(kept, submission);

        undo();
        assertAllIsOf(twin, submission);
        assertThat(world.asContact(kept, requests::mine)).isEmpty();
    }

    private void assertAllIsOf(ContactId owner, SubmissionId submission) {
        PortalCandidatePage page =
                world.asContact(owner, () -> submissions.page(submission)).orElseThrow();
        assertThat(page.comments())
                .filteredOn(PortalComment::own)
                .extracting(PortalComment::body)
                .containsExactly("Flies well");
        assertThat(owners("submission_rating")).containsExactly(owner.value());
        assertThat(world.asContact(owner, () -> talk.of(vacancy)))
                .extracting(PortalComment::body, PortalComment::own)
                .containsExactly(tuple("Any news?", true));
        assertThat(world.asContact(owner, requests::mine))
                .extracting(PortalRequest::title)
                .containsExactly("Porter");
    }

    private List<UUID> owners(String table) {
        return world.contactsIn(table, client);
    }

    @Test
    void aMailThatWasSentBeforeTheMergeIsAnsweredForTheKeptContact() {
        String secret = mailed();

        merge(MergeSide.KEPT);

        assertThat(answers.look(secret)).isInstanceOf(AnswerQuestion.Open.class);
        assertThat(answers.answer(secret, AnswerChoice.INTERESTING, "")).isEqualTo(new AnswerOutcome.Answered());
        assertThat(verdicts.of(given.of(vacancy, candidate)))
                .extracting(VerdictRow::verdict, VerdictRow::contact)
                .containsExactly(
                        tuple(Verdict.INTERESTING, contacts.details(kept).fullName()));
    }

    @Test
    void aMailThatWasSentBeforeIsAnsweredForItsOwnContactOnceTheMergeIsUndone() {
        String secret = mailed();
        merge(MergeSide.ABSORBED);

        undo();

        assertThat(answers.answer(secret, AnswerChoice.INTERESTING, "")).isEqualTo(new AnswerOutcome.Answered());
        assertThat(verdicts.of(given.of(vacancy, candidate)))
                .extracting(VerdictRow::contact)
                .containsExactly(contacts.details(twin).fullName());
    }

    @Test
    void howOneIsToldAndTheCalendarGoWithTheAccountThatStays() {
        choose(kept, MailChoice.DAILY);
        choose(twin, MailChoice.NONE);
        String calendar = world.asContact(twin, calendars::renew);

        merge(MergeSide.ABSORBED);
        assertThat(chosen(kept)).isEqualTo(MailChoice.NONE);
        assertThat(fetch(calendar)).isPresent();
        assertThat(world.asContact(kept, calendars::madeAt)).isPresent();

        undo();
        assertThat(chosen(kept)).isEqualTo(MailChoice.DAILY);
        assertThat(chosen(twin)).isEqualTo(MailChoice.NONE);
        assertThat(world.asContact(kept, calendars::madeAt)).isEmpty();
        assertThat(fetch(calendar)).isPresent();
    }

    @Test
    void whoHasChosenNothingTakesOverWhatTheAbsorbedContactChose() {
        choose(twin, MailChoice.NONE);

        merge(MergeSide.KEPT);
        assertThat(chosen(kept)).isEqualTo(MailChoice.NONE);

        undo();
        assertThat(chosen(kept)).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void whoHasChosenKeepsThatWithItsOwnAccount() {
        choose(kept, MailChoice.DAILY);
        choose(twin, MailChoice.NONE);

        merge(MergeSide.KEPT);

        assertThat(chosen(kept)).isEqualTo(MailChoice.DAILY);
    }

    /** The secret of the mail by which the twin is asked about a candidate. */
    private String mailed() {
        world.run("insert into contact_address values (?, 0, 'EMAIL', 'WORK', ?, ?)", twin.value(), ADDRESS, ADDRESS);
        world.forget();
        candidate = world.consenting();
        given.share(vacancy, candidate, twin);
        var link = Pattern.compile("/portal/answer/([A-Za-z0-9_-]+)\\?a=INTERESTING")
                .matcher(world.mailsTo(ADDRESS));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void choose(ContactId contact, MailChoice choice) {
        world.asContact(contact, () -> {
            inbox.chooseMails(choice);
            return true;
        });
    }

    private MailChoice chosen(ContactId contact) {
        return world.asContact(contact, inbox::mails);
    }

    private Optional<String> fetch(String address) {
        return published.at(address.replaceAll(".*/|\\.ics$", ""));
    }

    private void merge(MergeSide stays) {
        assertThat(merge(Map.of(StayingAccount.QUESTION, stays))).isInstanceOf(Saved.class);
        world.forget();
    }

    private SaveOutcome merge(Map<String, MergeSide> decided) {
        return merges.merge(new MergeRequest(
                kept, contacts.version(kept), twin, contacts.version(twin), contacts.details(kept), decided));
    }

    private UndoOutcome undo() {
        UndoOutcome outcome = merges.undo(merges.undoable(kept).getFirst().id());
        assertThat(outcome).isInstanceOf(UndoOutcome.Undone.class);
        world.forget();
        return outcome;
    }
}
