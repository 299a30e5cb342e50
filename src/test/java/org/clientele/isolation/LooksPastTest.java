package org.clientele.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clientele.IntegrationTest;
import org.clientele.access.LookPast;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.DuplicateHit;
import org.clientele.contact.Collector;
import org.clientele.contact.MailPickups;
import org.clientele.contact.PickupOutcome;
import org.clientele.offlimits.MarketAnswer;
import org.clientele.offlimits.Mode;
import org.clientele.offlimits.OffLimitsAnswer;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsMarket;
import org.clientele.offlimits.OffLimitsQuestions;
import org.clientele.offlimits.OffLimitsSettings;
import org.clientele.offlimits.OffLimitsSettingsDetails;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.OwnOverride;
import org.clientele.offlimits.RuleHit;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.SecurityLog;
import org.clientele.security.TestStaff;
import org.clientele.shared.Change;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the answers that look past the policy tell of a hidden client: these fields, no others, and never unlogged. */
@IntegrationTest
@WithOffLimits
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksPastTest {

    @Autowired
    private HiddenClient hidden;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SecurityLog log;

    @Autowired
    private ClientDuplicates duplicates;

    @Autowired
    private Candidates candidates;

    @Autowired
    private MailPickups pickups;

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private OffLimitsCheck check;

    @Autowired
    private OffLimitsMarket market;

    @Autowired
    private OffLimitsSettings settings;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private OverrideRequests requests;

    @BeforeAll
    void hideAClient() throws Exception {
        hidden.create();
    }

    @AfterAll
    void removeIt() {
        hidden.remove();
    }

    @Test
    void nobodyElseLooksPastThePolicy() {
        Set<String> users = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.clientele").stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().isEquivalentTo(LookPast.class)))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("LookPast"))
                        .collect(Collectors.toSet());

        assertThat(users)
                .as("Whoever looks past the policy has its fields, and its test, here")
                .containsExactlyInAnyOrder(
                        "Viewer", // decides that the filter is off meanwhile
                        "ClientDuplicates",
                        "Clients", // for the history, which tells the former parent's name to those who see it
                        "MailPickups",
                        "RuleFinder", // for OffLimitsQuestions, OffLimitsCheck, OffLimitsMarket and OffLimitsBadges
                        "OverrideRequests",
                        "RuleNames", // writes only, and answers nothing
                        "ClientFollower", // writes only, and answers nothing
                        "SubmissionImpacts", // for Candidates.impactOfArchiving
                        "SubmissionFollower", // writes only, and answers nothing
                        "InterviewEnding", // writes only, and answers nothing
                        "RecordAudience"); // whom to tell, which is answered to nobody
    }

    @Test
    void theDuplicateWarningTellsThatItIsKeptAndWhomToAsk() throws Exception {
        ClientDetails typed = ClientDetails.empty().named(HiddenClient.MARK + " Works");

        assertThat(fields(DuplicateHit.Hidden.class)).containsExactly("reason", "ask");
        assertLogged(SecurityEventKind.DUPLICATE_WARNED, () -> {
            List<DuplicateHit> hits = duplicates.find(typed, null);
            assertThat(hits)
                    .containsExactly(new DuplicateHit.Hidden(DuplicateHit.Reason.SAME_NAME, Viewer.OWNER.userName()));
            return hits;
        });
    }

    @Test
    void deletingACandidateTellsThatMoreGoesThanIsSeenButNotWhere() throws Exception {
        assertLogged(SecurityEventKind.DELETION_WARNED, () -> {
            List<Impact> impacts = candidates.impactOfArchiving(hidden.candidate());
            assertThat(impacts).containsExactly(new Impact("submission.impact.unseen", 1));
            return impacts;
        });
    }

    @Test
    void theMailPickupDeskTellsWhoMayCollect() throws Exception {
        assertThat(fields(Collector.class))
                .containsExactly("id", "name", "position", "clientId", "clientName", "authority", "activity", "seen");
        assertLogged(SecurityEventKind.MAIL_PICKUP_LOOKED_UP, () -> {
            List<Collector> found = pickups.find("Celina " + HiddenClient.MARK);
            assertThat(found)
                    .filteredOn(one -> one.id().equals(hidden.ids().contact()))
                    .extracting(Collector::seen)
                    .containsExactly(false);
            return found;
        });
        assertLogged(SecurityEventKind.MAIL_PICKUP_LOOKED_UP, () -> {
            PickupOutcome outcome = pickups.log(hidden.ids().contact(), "Letter", ZoneOffset.UTC);
            assertThat(outcome).isInstanceOf(PickupOutcome.Logged.class);
            return outcome;
        });
    }

    @Test
    void theOffLimitsQuestionTellsTheRuleAndWhomToAsk() throws Exception {
        assertThat(fields(RuleHit.class))
                .containsExactly(
                        "rule",
                        "client",
                        "match",
                        "recognised",
                        "reason",
                        "cover",
                        "parts",
                        "from",
                        "until",
                        "confirmed",
                        "ask");
        assertLogged(SecurityEventKind.OFF_LIMITS_ASKED, () -> {
            OffLimitsAnswer answer = questions.ask(HiddenClient.MARK + " Group");
            assertThat(answer).isInstanceOf(OffLimitsAnswer.OffLimits.class);
            return answer;
        });
        assertLogged(SecurityEventKind.OFF_LIMITS_ASKED, () -> {
            OffLimitsVerdict verdict = check.ask("Iga Kruk", List.of("xeranthemum.example"));
            assertThat(verdict).isNotInstanceOf(OffLimitsVerdict.Free.class);
            return verdict;
        });
    }

    @Test
    void whatIsClosedOfAMarketTellsTheRuleAndNumbers() throws Exception {
        assertThat(fields(MarketAnswer.ClosedIndustry.class)).containsExactly("industry", "companies");
        assertLogged(SecurityEventKind.OFF_LIMITS_ASKED, () -> {
            MarketAnswer answer = market.ask(List.of("Free Company", HiddenClient.MARK + " Group"), List.of());
            assertThat(answer.closed())
                    .extracting(MarketAnswer.Company::name)
                    .containsExactly(HiddenClient.MARK + " Group");
            return answer;
        });
    }

    /** Whoever takes in somebody from there is told that it may not be, and not by whose rule. */
    @Test
    void aCandidateOfAHiddenOffLimitsCompanyIsRefusedAndNothingElseTold() throws Exception {
        String employer = HiddenClient.MARK + " Group";
        SaveOutcome refused = new SaveOutcome.Invalid(Map.of("employer", "candidate.employer.blocked"));

        assertLogged(SecurityEventKind.OFF_LIMITS_ASKED, () -> {
            block();
            SaveOutcome outcome = candidates.add(TestCandidates.employed("Iga", "Kruk", employer));
            assertThat(outcome).isEqualTo(refused);
            return outcome;
        });
        assertLogged(SecurityEventKind.OFF_LIMITS_ASKED, () -> {
            block();
            SaveOutcome outcome = candidates.change(
                    hidden.candidate(), version(), TestCandidates.employed("Olga", "Wrona", employer));
            assertThat(outcome).isEqualTo(refused);
            return outcome;
        });
    }

    private void block() {
        actor.asSystem(
                "Tests",
                () -> settings.change(settings.current().version(), new OffLimitsSettingsDetails(Mode.BLOCK, 14)));
    }

    private long version() {
        return candidates.find(hidden.candidate()).orElseThrow().version();
    }

    /** The rule is known from the answer; its log is the request itself. */
    @Test
    void anExceptionCanBeAskedForAndTellsNothing() throws Exception {
        as(Viewer.RECRUITER, () -> {
            SaveOutcome outcome = requests.ask(
                    hidden.ids().rule(), "Iga's employer", new OverrideRequest("Iga Kruk", "She wrote to us"));
            assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
            return outcome;
        });
    }

    /** What one asked for oneself is found again, without the name of the client. */
    @Test
    void onesOwnRequestsTellOnesOwnWordsAndTheDecision() throws Exception {
        assertThat(fields(OwnOverride.class))
                .containsExactly(
                        "id",
                        "rule",
                        "client",
                        "clientName",
                        "question",
                        "whom",
                        "reason",
                        "state",
                        "requestedAt",
                        "decidedBy",
                        "decidedAt",
                        "decision",
                        "until");
        as(Viewer.RECRUITER, () -> {
            requests.ask(hidden.ids().rule(), "Iga's employer", new OverrideRequest("Iga Kruk", "She wrote to us"));
            assertThat(requests.mine(PageRef.FIRST).rows())
                    .isEqualTo(requests.mineOf(List.of(hidden.ids().rule()))
                            .get(hidden.ids().rule()))
                    .first()
                    .satisfies(own -> {
                        assertThat(own.whom()).isEqualTo("Iga Kruk");
                        assertThat(own.clientName()).isEmpty();
                    });
            return true;
        });
    }

    /** What is revealed is written down even if the transaction that asked comes to nothing. */
    private void assertLogged(SecurityEventKind kind, Callable<?> question) throws Exception {
        long before = logged(kind);
        as(Viewer.RECRUITER, question);
        assertThat(logged(kind)).isEqualTo(before + 1);
    }

    private String hiddenClient() {
        return hidden.ids().client().value().toString();
    }

    private void as(Viewer viewer, Callable<?> work) throws Exception {
        staff.asNamed(
                viewer.role(),
                viewer.userName(),
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private long logged(SecurityEventKind kind) {
        List<SecurityEventRow> rows = new ArrayList<>();
        staff.as(Role.ADMINISTRATOR, () -> rows.addAll(log.page(PageRef.FIRST).rows()));
        return rows.stream()
                .filter(row -> row.kind() == kind && row.actorName().equals(Viewer.RECRUITER.userName()))
                .filter(row -> row.changes().equals(List.of(new Change("client", null, hiddenClient()))))
                .count();
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
