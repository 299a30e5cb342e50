package org.clientele.isolation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.TestStaff;
import org.clientele.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public method of every service, called by people who do not see the client that it is about: whatever is hidden
 * answers exactly like what is not there, and stays as it is (docs/adr/0018).
 */
@IntegrationTest
@WithOffLimits
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryServiceAndStrangerTest {

    /** Modules that know of no client, as their allowed dependencies say. */
    private static final Set<String> WITHOUT_CLIENTS = Set.of(
            "org.clientele.security",
            "org.clientele.settings",
            "org.clientele.help",
            "org.clientele.team",
            "org.clientele.resume",
            "org.clientele.register.bir",
            "org.clientele.register.krs",
            "org.clientele.register.whitelist");

    /** Methods that concern no client, and why. */
    private static final Map<String, String> CONCERN_NO_CLIENT = Map.ofEntries(
            entry("ClientStatuses.list()", "what the installation has to choose from"),
            entry("DocumentTemplates.active()", "what the installation has to choose from"),
            entry("DocumentTemplates.find(TemplateId)", "what the installation has to choose from"),
            entry("DocumentTemplates.content(TemplateRef)", "what the installation has to choose from"),
            entry("Industries.list()", "what the installation has to choose from"),
            entry("InterviewSettings.current()", "settings of the installation"),
            entry("CalendarFeeds.madeAt()", "one's own address"),
            entry("CalendarFeeds.renew()", "one's own address"),
            entry("CalendarFeeds.revoke()", "one's own address"),
            entry("PublishedCalendars.at(String)", "what the owner of the address sees; CalendarFeedsTest"),
            entry("Favourites.unmark(RecordRef)", "takes off one's own mark, and answers nothing"),
            entry("RecentlyOpened.opened(RecordRef)", "answers nothing; its list is tried out"),
            entry("Inbox.unread()", "counts what one was told, of whatever"),
            entry("Inbox.markRead(UUID)", "marks one's own notification, and answers nothing"),
            entry("Inbox.markAllRead()", "marks one's own notifications, and answers nothing"),
            entry("NotificationChoices.mine()", "one's own settings"),
            entry("NotificationChoices.address()", "one's own address"),
            entry("NotificationChoices.choose(NotificationChoice)", "one's own settings"),
            entry("OffLimitsQuestions.page(PageRef)", "what was asked, which anybody may ask"),
            entry("OffLimitsQuestions.count()", "what was asked, which anybody may ask"),
            entry("Pipelines.list()", "what the installation has to choose from"),
            entry("PortalAnswers.look(String)", "what the owner of the secret sees; PortalAnswersTest"),
            entry("PortalAnswers.answer(String, AnswerChoice, String)", "what its owner may do; PortalAnswersTest"),
            entry("VacancyConversations.delete(UUID)", "takes back one's own words; PortalRequestsTest"),
            entry("VacancySettings.current()", "settings of the installation"),
            entry("PortalReleases.mayBeInvited(ContactId)", "of any contact, by a setting of the installation"),
            entry("RejectionReasons.all()", "what the installation has to choose from"),
            entry("RejectionReasons.offered(RejectionSide)", "what the installation has to choose from"),
            entry("OffLimitsSettings.current()", "settings of the installation"),
            entry("Agency.current()", "what documents say of the agency itself"),
            entry("DocumentOffers.namedBy(TemplateId)", "what a template names"),
            entry("MadeFiles.store(byte[])", "takes in what the application made, and tells of nothing"),
            entry("BulkAssignments.tell(BulkAct, int)", "tells a number, and answers nothing"),
            entry("BulkAssignments.mayRelieve()", "tells of people by the teams alone"),
            entry("BulkAssignments.loads()", "of those whom one leads, all of whose clients one sees"),
            entry("RegisterChecks.vatQuestionsLeft()", "a number of the installation"),
            entry("RegisterBatches.start()", "goes through the clients of who starts it; RegisterBatchesTest"),
            entry("RegisterBatches.cancel(BatchId)", "one's own; RegisterBatchesTest"),
            entry("RegisterBatches.resume(BatchId)", "one's own; RegisterBatchesTest"),
            entry("RegisterBatches.page(PageRef)", "one's own, in numbers"),
            entry("RegisterBatches.report(BatchId)", "one's own; RegisterBatchesTest"),
            entry("MySignature.current()", "one's own"),
            entry("MySignature.change(long, Signature)", "one's own"),
            entry("PortalExplanations.explain(ContactId, SubmissionId)", "like that of vacancies"),
            entry("PortalExplanations.fields(ContactId, SubmissionId)", "asks the explanation of the submission first"),
            entry("PortalExplanations.explain(ContactId, InterviewId)", "like that of vacancies"),
            entry("PortalReasons.candidates(ContactId, VacancyId)", "those of a board, which is tried out"),
            entry("ContactLinks.look(String)", "whoever knows the secret of a link"),
            entry("ContactLinks.setPassword(String, String)", "whoever knows the secret of a link"),
            entry("ContactLinks.enter(String)", "whoever knows the secret of a link"),
            entry("PasskeyAcceptance.offer(String)", "whoever knows the secret of a link"),
            entry("PasskeyAcceptance.accept(String, PasskeyOffer, String)", "whoever knows the secret of a link"),
            entry("SignOnWays.of(String)", "what every visitor may know of a domain"),
            entry("SignOnWays.isThereAny()", "what every visitor may know"),
            entry("LinksByMail.toSignIn(String)", "answers nothing, and mails to the contact alone"),
            entry("LinksByMail.toReset(String)", "answers nothing, and mails to the contact alone"),
            entry("PortalNotices.read(NoticeKind, Locale)", "what every visitor may read"),
            entry("PortalBranding.keepLogo(byte[])", "keeps an image, and answers its hash"),
            entry("PortalSettings.current()", "settings of the installation"),
            entry("PortalRoles.list()", "what the installation has to choose from"),
            entry("PortalRoles.find(PortalRoleId)", "what the installation has to choose from"),
            entry("PortalProfiles.list()", "what the installation has to choose from"),
            entry("PortalProfiles.find(PortalProfileId)", "what the installation has to choose from"),
            entry("Uploads.maxSize()", "a setting of the installation"));

    /** Methods about candidates alone, who belong to no client and whom all of the staff see. */
    private static final Set<String> CONCERN_A_CANDIDATE = Set.of(
            "CandidateDuplicates.find(CandidateDetails, CandidateId)",
            "CandidateList.cities()",
            "CandidateList.count(CandidateFilter)",
            "CandidateList.page(CandidateFilter, CandidateSort, PageRef)",
            "CandidatePhotos.find(CandidateId)",
            "CandidatePhotos.remove(CandidateId, long)",
            "CandidatePhotos.show(CandidateId, long, byte[])",
            "Candidates.archive(CandidateId)",
            "Candidates.facts(CandidateId)",
            "Candidates.facts(Collection)",
            "Candidates.find(CandidateId)",
            "Candidates.ref(CandidateId)",
            "Consents.give(CandidateId, long, ConsentDetails)",
            "Consents.of(CandidateId)",
            "Consents.withdraw(CandidateId, long)",
            "Skills.beginningWith(String)",
            "Skills.list()");

    /** Methods that look past the policy; {@link LooksPastTest} says what they may tell. */
    private static final Set<String> LOOK_PAST = Set.of(
            "Candidates.add(CandidateDetails)",
            "Candidates.change(CandidateId, long, CandidateDetails)",
            "ClientDuplicates.find(ClientDetails, ClientId)",
            "MailPickups.find(String)",
            "MailPickups.log(ContactId, String, ZoneId)",
            "OffLimitsQuestions.ask(String)",
            "OffLimitsCheck.ask(Collection)",
            "OffLimitsCheck.ask(String, Collection)",
            "OffLimitsMarket.ask(List, Collection)",
            "OverrideRequests.ask(RuleId, String, OverrideRequest)",
            "OverrideRequests.mine(PageRef)",
            "OverrideRequests.mineOf(Collection)");

    @Autowired
    private HiddenClient hidden;

    @Autowired
    private List<Calls> calls;

    @Autowired
    private Traces traces;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private EntityManager memory;

    @Autowired
    private ApplicationContext beans;

    private Ids there;
    private Ids notThere;
    private Collection<UUID> belongings;

    /** What came of a call, and whether it changed anything of the hidden client. */
    private record Outcome(String answer, boolean changed) {}

    @BeforeAll
    void hideAClient() throws Exception {
        hidden.create();
        there = hidden.ids();
        notThere = there.unknown();
        belongings = hidden.belongings();
    }

    @AfterAll
    void removeIt() {
        hidden.remove();
    }

    @Test
    void everyMethodIsTriedOut() {
        Set<String> known = new TreeSet<>(CONCERN_NO_CLIENT.keySet());
        known.addAll(CONCERN_A_CANDIDATE);
        known.addAll(LOOK_PAST);
        all().forEach(call -> known.add(call.method()));

        Set<String> methods = PublicMethods.of(beans, WITHOUT_CLIENTS);
        assertThat(methods).as("""
                        A public method of a service needs a Call in this package (ClientCalls, PeopleCalls, WorkCalls, \
                        RecordCalls) that calls it with what a stranger may not see. If no client can come into it, \
                        enter it with the reason in CONCERN_NO_CLIENT; if it looks past the policy, in LOOK_PAST, and \
                        what it may tell in LooksPastTest.""").isSubsetOf(known);
        assertThat(known).as("Entries of methods that are gone").isSubsetOf(methods);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenAnswersLikeWhatIsNotThere(Viewer viewer) {
        List<String> leaks = new ArrayList<>();
        for (Call call : all()) {
            Outcome hiddenOne = outcome(viewer, false, call, there);
            String answer = there.anonymous(hiddenOne.answer());
            String expected =
                    notThere.anonymous(outcome(viewer, false, call, notThere).answer());
            if (!answer.equals(expected)) {
                leaks.add(call + "\n    answers  " + answer + "\n    not like " + expected);
            }
            if (answer.toLowerCase().contains(HiddenClient.MARK.toLowerCase())) {
                leaks.add(call + "\n    tells " + answer);
            }
            if (hiddenOne.changed()) {
                leaks.add(call + "\n    changes something");
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** The portal's own services are the only ones that a contact of a client may call. */
    @Test
    void aContactIsRefusedEverywhere() {
        List<String> answered = new ArrayList<>();
        for (Call call : all()) {
            String answer = transaction.execute(status -> {
                status.setRollbackOnly();
                return actor.asContact(
                        new Actor.PortalActor(there.contact().value(), "Contact"), () -> answer(call, there));
            });
            if (!answer.startsWith("AuthorizationDeniedException")) {
                answered.add(call + "\n    answers  " + answer);
            }
        }
        assertThat(answered).isEmpty();
    }

    /** Without this a call that reaches nothing would pass for a safe one. */
    @Test
    void whoSeesTheClientIsAnsweredOtherwise() {
        List<Call> blind = all().stream()
                .filter(call -> Arrays.stream(Viewer.values()).noneMatch(viewer -> makesADifference(viewer, call)))
                .toList();

        assertThat(blind).isEmpty();
    }

    private boolean makesADifference(Viewer viewer, Call call) {
        Outcome seen = outcome(viewer, true, call, there);
        return seen.changed()
                || !seen.answer().equals(outcome(viewer, false, call, there).answer());
    }

    private List<Call> all() {
        return calls.stream().flatMap(some -> some.all().stream()).toList();
    }

    private Outcome outcome(Viewer viewer, boolean sees, Call call, Ids ids) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            AccountId account = hidden.idOf(viewer);
            for (Kind client : List.of(Kind.CLIENT, Kind.DAUGHTER)) {
                if (sees) {
                    access.grant(account, there.id(client));
                } else {
                    access.withdraw(account, there.id(client));
                }
            }
            call.preparation().run();
            memory.flush();
            memory.clear();
            AtomicReference<String> answer = new AtomicReference<>();
            boolean changed = traces.areChangedBy(() -> answer.set(answer(viewer, call, ids)), belongings);
            return new Outcome(answer.get(), changed);
        });
    }

    private String answer(Viewer viewer, Call call, Ids ids) {
        List<String> answer = new ArrayList<>();
        try {
            staff.asNamed(viewer.role(), viewer.userName(), () -> answer.add(answer(call, ids)));
        } catch (Exception e) {
            return told(e);
        }
        return answer.getFirst();
    }

    private String answer(Call call, Ids ids) {
        try {
            String answer = String.valueOf(call.act().with(ids));
            memory.flush();
            return answer;
        } catch (Exception e) {
            return told(e);
        }
    }

    private static String told(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
