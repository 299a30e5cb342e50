package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.Consents;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class SubmissionsTest {

    @Autowired
    private Submissions submissions;

    @Autowired
    private SubmissionBoards boards;

    @Autowired
    private SubmissionPage page;

    @Autowired
    private RejectionReasons reasons;

    @Autowired
    private TestSubmissions testSubmissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private Candidates candidateService;

    @Autowired
    private Consents consents;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestStaff staff;

    @Autowired
    private JdbcTemplate jdbc;

    private ClientId client;
    private VacancyId vacancy;
    private CandidateId anna;
    private SubmissionId submission;

    @BeforeEach
    void aCandidateInThePipeline() {
        client = clients.add("Żółw Shipping");
        vacancy = vacancies.add(client, "Java developer");
        anna = candidates.consenting("Anna", "Nowicka");
        submission = testSubmissions.propose(vacancy, anna);
    }

    @Test
    void aCandidateStandsInTheFirstStageAndOnlyOnce() {
        assertThat(submissions.propose(vacancy, Set.of(anna))).contains(0);
        assertThat(boards.of(vacancy).orElseThrow().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(stage(StageKind.FOUND)));
    }

    @Test
    void everyMoveIsKeptWithWhoMadeIt() {
        testSubmissions.move(submission, stage(StageKind.SCREENED));

        assertThat(page.moves(submission))
                .extracting(MoveRow::toKind)
                .containsExactly(StageKind.FOUND, StageKind.SCREENED);
        assertThat(testSubmissions.view(submission).kind()).isEqualTo(StageKind.SCREENED);
    }

    @Test
    void whoMovesOnAPageOutOfDateIsToldWhoWasFirstAndNothingIsLost() {
        long version = testSubmissions.view(submission).version();
        staff.as(Role.TEAM_LEAD, () -> testSubmissions.move(submission, stage(StageKind.CONTACTED)));

        MoveOutcome outcome = submissions.move(MoveRequest.to(stage(StageKind.OFFER), submission, version));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MoveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(testSubmissions.view(submission).kind()).isEqualTo(StageKind.CONTACTED);
    }

    @Test
    void nobodyIsRejectedWithoutAReasonOfTheRightSide() {
        RejectionReasonRow ours = reasons.offered(RejectionSide.AGENCY).getFirst();
        RejectionReasonRow theirs = reasons.offered(RejectionSide.CLIENT).getFirst();

        assertThat(reject(Reason.NONE)).isEqualTo(new MoveOutcome.ReasonNeeded(RejectionSide.CLIENT));
        assertThat(reject(new Reason(ours.id(), ""))).isEqualTo(new MoveOutcome.ReasonNeeded(RejectionSide.CLIENT));
        assertThat(reject(new Reason(theirs.id(), "No English"))).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(testSubmissions.view(submission).reason()).isEqualTo(theirs.name());
    }

    @Test
    void aMoveRecordedForAContactSaysSoAndAnswersForTheClient() {
        ContactId boss = contacts.add(client, "Basia", "Wolska");

        submissions.move(new MoveRequest(
                submission,
                testSubmissions.view(submission).version(),
                stage(StageKind.CLIENT_INTERVIEW),
                Reason.NONE,
                boss));

        assertThat(page.moves(submission).getLast().decider()).isEqualTo("Basia Wolska");
        assertThat(testSubmissions.view(submission).answeredAt()).isNotNull();
    }

    @Test
    void aContactOfAnotherClientDecidesNothing() {
        ContactId stranger = contacts.add(clients.add("Aconite"), "Celina", "Obca");

        assertThat(submissions.move(new MoveRequest(
                        submission,
                        testSubmissions.view(submission).version(),
                        stage(StageKind.OFFER),
                        Reason.NONE,
                        stranger)))
                .isInstanceOf(MoveOutcome.NoSuchContact.class);
    }

    @Test
    void aStageOfAnotherVacancyIsNone() {
        VacancyId other = vacancies.add(client, "Tester");

        assertThat(testSubmissions.move(submission, vacancies.stage(other, StageKind.OFFER)))
                .isInstanceOf(MoveOutcome.NoSuchStage.class);
    }

    @Test
    void whoeverTakesTheLastOpeningOffersToFillTheVacancy() {
        assertThat(testSubmissions.move(submission, stage(StageKind.HIRED)))
                .isInstanceOfSatisfying(
                        MoveOutcome.Moved.class,
                        moved -> assertThat(moved.lastOpening()).isTrue());
    }

    @Test
    void aWithdrawnConsentTakesTheCandidateBackFromTheClientAndLeavesATombstone() {
        ContactId boss = contacts.add(client, "Basia", "Wolska");
        testSubmissions.share(vacancy, anna, boss);

        consents.withdraw(anna, candidates.version(anna));

        SubmissionView view = testSubmissions.view(submission);
        assertThat(view.isShown()).isFalse();
        assertThat(view.withdrawnReason()).isEqualTo(SubmissionFollower.CONSENT_WITHDRAWN);
        assertThat(view.sharedAt()).isNotNull();
    }

    @Test
    void theStageForTheWithdrawnTakesTheCandidateBackFromTheClient() {
        testSubmissions.share(vacancy, anna, contacts.add(client, "Basia", "Wolska"));

        testSubmissions.move(submission, stage(StageKind.WITHDRAWN));

        assertThat(testSubmissions.view(submission).isShown()).isFalse();
    }

    @Test
    void whoWasShownIsNotTakenOutOfThePipeline() {
        testSubmissions.share(vacancy, anna, contacts.add(client, "Basia", "Wolska"));

        assertThat(submissions.takeOut(
                        submission, testSubmissions.view(submission).version()))
                .isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void nobodyIsTakenOutOnAPageOutOfDate() {
        long version = testSubmissions.view(submission).version();
        staff.as(Role.TEAM_LEAD, () -> testSubmissions.move(submission, stage(StageKind.SCREENED)));

        assertThat(submissions.takeOut(submission, version)).isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void whatCannotBeKeptAsAReasonIsToldBesideIt() {
        RejectionReasonRow theirs = reasons.offered(RejectionSide.CLIENT).getFirst();
        long version = testSubmissions.view(submission).version();

        assertThat(reject(new Reason(theirs.id(), "x".repeat(Reason.TEXT_MAX + 1))))
                .isEqualTo(new MoveOutcome.ReasonFlawed("error.text.TOO_LONG"));
        assertThat(submissions.withdraw(submission, version, Withdrawal.telling("Ill\u0007")))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("reason", "error.text.CONTROL_CHARACTER")));
    }

    @Test
    void whoWasTakenOutOfThePipelineComesBackByBeingProposed() {
        testSubmissions.move(submission, stage(StageKind.SCREENED));
        submissions.takeOut(submission, testSubmissions.view(submission).version());

        assertThat(submissions.propose(vacancy, Set.of(anna))).contains(1);

        SubmissionView view = testSubmissions.view(testSubmissions.of(vacancy, anna));
        assertThat(view.id()).isEqualTo(submission);
        assertThat(view.kind()).isEqualTo(StageKind.FOUND);
        assertThat(isInArchive(submission)).isFalse();
    }

    @Test
    void aMoveThatWithdrewOrWasDecidedByTheClientIsNotOfferedToBeTakenBack() {
        ContactId boss = contacts.add(client, "Basia", "Wolska");
        testSubmissions.share(vacancy, anna, boss);
        MoveOutcome decided = submissions.move(new MoveRequest(
                submission, testSubmissions.view(submission).version(), stage(StageKind.OFFER), Reason.NONE, boss));

        assertThat(back(decided)).isNull();
        assertThat(back(testSubmissions.move(submission, stage(StageKind.HIRED))))
                .isNotNull();
        assertThat(back(testSubmissions.move(submission, stage(StageKind.WITHDRAWN))))
                .isNull();
    }

    @Test
    void whoeverIsTakenBackToTheRejectedIsThereForTheFormerReason() {
        RejectionReasonRow theirs = reasons.offered(RejectionSide.CLIENT).getFirst();
        reject(new Reason(theirs.id(), "No English"));
        MoveOutcome moved = testSubmissions.move(submission, stage(StageKind.OFFER));

        assertThat(submissions.move(back(moved))).isInstanceOf(MoveOutcome.Moved.class);

        SubmissionView view = testSubmissions.view(submission);
        assertThat(view.kind()).isEqualTo(StageKind.REJECTED_BY_CLIENT);
        assertThat(view.reason()).isEqualTo(theirs.name());
        assertThat(view.reasonText()).isEqualTo("No English");
    }

    @Test
    void aSubmissionGoesAndComesBackWithItsCandidate() {
        candidateService.archive(anna);

        assertThat(boards.of(vacancy).orElseThrow().rows()).isEmpty();
        assertThat(testSubmissions.view(submission).archived()).isTrue();
    }

    @Test
    void anObserverReadsAndMovesNothing() {
        staff.as(Role.OBSERVER, () -> {
            assertThat(boards.of(vacancy).orElseThrow().rows()).hasSize(1);
            assertThatThrownBy(() -> testSubmissions.move(submission, stage(StageKind.OFFER)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private static MoveRequest back(MoveOutcome outcome) {
        return ((MoveOutcome.Moved) outcome).back();
    }

    private boolean isInArchive(SubmissionId id) {
        return jdbc.queryForObject(
                "select archived_at is not null from record where id = ?", Boolean.class, id.value());
    }

    private MoveOutcome reject(Reason reason) {
        return submissions.move(new MoveRequest(
                submission,
                testSubmissions.view(submission).version(),
                stage(StageKind.REJECTED_BY_CLIENT),
                reason,
                null));
    }

    private StageId stage(StageKind kind) {
        return vacancies.stage(vacancy, kind);
    }
}
