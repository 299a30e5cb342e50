package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.candidate.Consents;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.offlimits.TestRules;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Uuid7;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@Transactional
@WithRecruiter
class SubmissionSharingTest {

    @Autowired
    private SubmissionSharing sharing;

    @Autowired
    private SubmissionPage page;

    @Autowired
    private Submissions pipelines;

    @Autowired
    private Introductions introductions;

    @Autowired
    private KnownClaims claims;

    @Autowired
    private Consents consents;

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
    private TestRules rules;

    @Autowired
    private EntityManager memory;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client;
    private VacancyId vacancy;
    private ContactId boss;
    private ContactId colleague;
    private CandidateId anna;

    @BeforeEach
    void aVacancy() {
        client = clients.add("Żółw Shipping");
        boss = contacts.add(client, "Basia", "Wolska");
        colleague = contacts.add(client, "Celina", "Kos");
        vacancy = vacancies.add(client, "Java developer");
        anna = candidates.add(TestCandidates.reached("Anna", "Nowicka", "anna.nowicka@mail.example", "+48601234567"));
        candidates.consent(anna, null);
    }

    @Test
    void aCandidateIsPutForwardWithTheCommentAndStandsInTheStageOfTheSubmitted() {
        assertThat(share(request("Strong in SQL", boss))).isEqualTo(new ShareOutcome.Shared(1, 1));

        SubmissionId id = submissions.of(vacancy, anna);
        assertThat(submissions.view(id).kind()).isEqualTo(StageKind.SUBMITTED);
        assertThat(page.shares(id)).singleElement().satisfies(share -> {
            assertThat(share.contact()).isEqualTo(boss);
            assertThat(share.comment()).isEqualTo("Strong in SQL");
        });
    }

    @Test
    void whoSeesACandidateAlreadyKeepsTheCommentWhenAnotherContactIsAdded() {
        share(request("Strong in SQL", boss));

        share(request("Knows Spring very well", boss, colleague));

        assertThat(page.shares(submissions.of(vacancy, anna)))
                .extracting(ShareRow::contact, ShareRow::comment)
                .containsExactlyInAnyOrder(tuple(boss, "Strong in SQL"), tuple(colleague, "Knows Spring very well"));
    }

    @Test
    void aVersionIsLookedThroughAgainForWhatBecameKnownSinceItsRelease() {
        ResumeVersionId clean = release("Ten years of Java", "");
        ResumeVersionId telling = release("Write to anna.nowicka@mail.example", "");

        assertThat(sharing.problems(with(clean))).extracting(ShareProblem::kind).doesNotContain(Kind.RESUME_LEAK);
        assertThat(sharing.problems(with(telling)))
                .extracting(ShareProblem::kind, ShareProblem::detail)
                .contains(tuple(Kind.RESUME_LEAK, "anna.nowicka@mail.example"));
        assertThat(share(submissions.accepting(with(telling)))).isInstanceOf(ShareOutcome.Refused.class);
    }

    @Test
    void whatWasLetThroughAtTheReleaseIsNotCalledKnownSince() {
        ResumeVersionId version = release("anna.nowicka@mail.example, +48 601 234 567", "anna.nowicka@mail.example");

        assertThat(sharing.problems(with(version)))
                .extracting(ShareProblem::kind, ShareProblem::detail)
                .contains(tuple(Kind.RESUME_LEAK, "601 234 567"))
                .doesNotContain(tuple(Kind.RESUME_LEAK, "anna.nowicka@mail.example"));
    }

    private ShareRequest with(ResumeVersionId version) {
        return new ShareRequest(
                vacancy,
                List.of(new ShareRequest.Applicant(anna, version, "")),
                Set.of(boss),
                "",
                Set.of(),
                "Agreed with Anna");
    }

    /** Long before the candidate was changed last. */
    private ResumeVersionId release(String text, String letThrough) {
        memory.flush();
        UUID id = Uuid7.next();
        jdbc.sql("""
                insert into client_resume (id, version, candidate_id, language, naming, letterhead, html, latest,
                    changed_at, changed_by)
                values (?, 0, ?, 'en', 'FULL_NAME', false, '', 1, '2020-01-01', 'Tests')
                on duplicate key update latest = latest + 1""").params(Uuid7.next(), anna.value()).update();
        jdbc.sql("""
                insert into client_resume_version (id, resume_id, candidate_id, number, naming, html, hash, pdf_hash,
                    released_at, released_by, override_reason, override_by, let_through)
                select ?, id, candidate_id, latest, naming, ?, ?, '', '2020-01-01', 'Tests', '', '', ?
                from client_resume where candidate_id = ?""")
                .params(id, "<p>" + text + "</p>", id.toString(), letThrough, anna.value())
                .update();
        return new ResumeVersionId(id);
    }

    @Test
    void aSecondClickDoesNothingAndAnotherContactIsAdded() {
        ShareRequest request = submissions.accepting(request("Hello", boss));
        sharing.share(request);

        assertThat(sharing.share(request)).isEqualTo(new ShareOutcome.Shared(0, 0));
        assertThat(share(request("Hello", boss, colleague))).isEqualTo(new ShareOutcome.Shared(1, 1));

        assertThat(introductions.of(submissions.of(vacancy, anna)))
                .extracting(IntroductionRow::contactName)
                .containsExactly("Basia Wolska", "Celina Kos");
    }

    @Test
    void whoWasTakenOutOfThePipelineOrRejectedStandsAmongTheSubmittedOnceShared() {
        SubmissionId takenOut = submissions.propose(vacancy, anna);
        pipelines.takeOut(takenOut, submissions.view(takenOut).version());
        CandidateId ewa = candidates.consenting("Ewa", "Lis");
        SubmissionId withdrawn = submissions.propose(vacancy, ewa);
        submissions.move(withdrawn, vacancies.stage(vacancy, StageKind.WITHDRAWN));

        share(TestSubmissions.request(vacancy, Set.of(boss), "", anna, ewa));

        assertThat(List.of(submissions.view(takenOut), submissions.view(withdrawn)))
                .allSatisfy(view -> assertThat(view.kind()).isEqualTo(StageKind.SUBMITTED))
                .noneMatch(SubmissionView::archived);
    }

    @Test
    void withoutAValidConsentNothingGoesOut() {
        CandidateId nobodyAsked = candidates.add("Ewa", "Lis");
        assertThat(sharing.share(
                        submissions.accepting(TestSubmissions.request(vacancy, Set.of(boss), "", nobodyAsked, anna))))
                .isInstanceOfSatisfying(
                        ShareOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(ShareProblem::kind)
                                .contains(Kind.CONSENT_NONE));
        assertThat(introductions.of(client)).isEmpty();

        consents.withdraw(anna, candidates.version(anna));
        assertThat(kinds(request("", boss))).contains(Kind.CONSENT_WITHDRAWN);
    }

    @Test
    void aConsentWhoseLastDayIsOverCountsAsExpiredBeforeTheNightSaysSo() {
        var line = new CandidateLine(anna, "Anna", "Nowicka", false, "", ConsentState.GIVEN, LocalDate.of(2026, 11, 1));

        assertThat(line.consentOn(LocalDate.of(2026, 11, 1))).isEqualTo(ConsentState.GIVEN);
        assertThat(line.consentOn(LocalDate.of(2026, 11, 2))).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void whatWasNotWarnedOfYetIsNotAccepted() {
        ShareRequest seen = request("", boss);
        assertThat(sharing.share(seen))
                .isInstanceOfSatisfying(
                        ShareOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(ShareProblem::kind)
                                .containsExactly(Kind.NO_RESUME, Kind.NOT_SEEN));
    }

    @Test
    void theWarningTellsOfOtherVacanciesOfTheClientAndOfClaims() {
        VacancyId before = vacancies.add(client, "Tester");
        SubmissionId id = submissions.share(before, anna, boss);
        claims.claim(id, new KnownClaimDetails(boss, LocalDate.of(2025, 5, 1), "Was an intern"));

        assertThat(sharing.problems(request("", boss)))
                .filteredOn(problem -> problem.kind() != Kind.NO_RESUME && problem.kind() != Kind.NOT_SEEN)
                .extracting(ShareProblem::kind, ShareProblem::detail)
                .containsExactly(tuple(Kind.ALREADY_SUBMITTED, "Tester"), tuple(Kind.ALREADY_KNOWN, "Tester"));
    }

    @Test
    void theWarningNamesAnEmployerThatIsOffLimits() {
        rules.set(clients.add("Wiązowa Huta"));
        CandidateId jan = employedAt("Wiązowa Huta S.A.");

        assertThat(sharing.problems(TestSubmissions.request(vacancy, Set.of(boss), "", anna, jan)))
                .filteredOn(problem -> problem.kind() != Kind.NO_RESUME && problem.kind() != Kind.NOT_SEEN)
                .containsExactly(new ShareProblem(jan, "Jan Kowal", Kind.OFF_LIMITS, "Wiązowa Huta S.A."));
    }

    @Test
    void aContactOfAnotherClientIsShownNothing() {
        ContactId stranger = contacts.add(clients.add("Aconite"), "Ela", "Obca");

        assertThat(share(request("", boss, stranger)))
                .isInstanceOfSatisfying(
                        ShareOutcome.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKey("contacts"));
    }

    @Test
    void theProofNamesWhoWasShownToWhomUntilWhenItCounts() {
        share(request("", boss));

        assertThat(introductions.of(client)).singleElement().satisfies(proof -> {
            assertThat(proof.candidateName()).isEqualTo("Anna Nowicka");
            assertThat(proof.contactName()).isEqualTo("Basia Wolska");
            assertThat(proof.vacancyTitle()).isEqualTo("Java developer");
            assertThat(proof.protectedUntil()).isNotNull();
            assertThat(proof.firstOpenedAt()).isNull();
        });

        introductions.opened(submissions.of(vacancy, anna), boss);

        assertThat(introductions.of(client).getFirst().firstOpenedAt()).isNotNull();
    }

    @Test
    void twentyCandidatesGoToFiveContactsInFewStatements() {
        List<CandidateId> twenty = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> twenty.add(employedAt("Wiązowa Huta " + i)));
        Set<ContactId> five = Set.of(
                boss,
                colleague,
                contacts.add(client, "Daria", "Sowa"),
                contacts.add(client, "Ela", "Wrona"),
                contacts.add(client, "Fela", "Gil"));
        ShareRequest request = submissions.accepting(
                TestSubmissions.request(vacancy, five, "Good people", twenty.toArray(CandidateId[]::new)));

        memory.flush();
        memory.clear();

        List<String> sent =
                statementsOf(() -> assertThat(sharing.share(request)).isEqualTo(new ShareOutcome.Shared(20, 100)));

        assertThat(sent).hasSizeLessThan(40);
    }

    @Test
    void aCommentWithThePhoneNumberIsStoppedForRecruiters() {
        ShareRequest leaking = request("Call her: 601 234 567", boss);

        assertThat(kinds(leaking)).contains(Kind.LEAK);
        assertThat(share(overridden(leaking))).isInstanceOf(ShareOutcome.Refused.class);
    }

    @Test
    @WithLead
    void aTeamLeadMayLetItThroughAndSaysWhy() {
        ShareRequest leaking = request("Call her: 601 234 567", boss);

        assertThat(share(leaking)).isInstanceOf(ShareOutcome.Refused.class);
        assertThat(share(overridden(leaking))).isInstanceOf(ShareOutcome.Shared.class);
    }

    /** Somebody whose employer the off-limits rules are asked about. */
    private CandidateId employedAt(String employer) {
        CandidateId id = candidates.add(TestCandidates.employed("Jan", "Kowal", employer));
        candidates.consent(id, null);
        return id;
    }

    private ShareRequest request(String comment, ContactId... to) {
        return TestSubmissions.request(vacancy, Set.of(to), comment, anna);
    }

    private ShareOutcome share(ShareRequest request) {
        return sharing.share(submissions.accepting(request));
    }

    private List<Kind> kinds(ShareRequest request) {
        return sharing.problems(request).stream().map(ShareProblem::kind).toList();
    }

    private static ShareRequest overridden(ShareRequest request) {
        return new ShareRequest(
                request.vacancy(),
                request.applicants(),
                request.contacts(),
                request.comment(),
                request.accepted(),
                "Agreed with her by phone");
    }
}
