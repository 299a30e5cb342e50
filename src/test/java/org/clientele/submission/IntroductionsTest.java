package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.WithLead;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class IntroductionsTest {

    @Autowired
    private Introductions introductions;

    @Autowired
    private SubmissionPage page;

    @Autowired
    private SubmissionSharing sharing;

    @Autowired
    private KnownClaims claims;

    @Autowired
    private AgreedTerms terms;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Candidates candidates;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates testCandidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private JdbcTemplate jdbc;

    private ClientId client;
    private VacancyId vacancy;
    private ContactId boss;
    private CandidateId anna;
    private SubmissionId submission;

    @BeforeEach
    void somebodyWasShown() {
        client = clients.add("Żółw Shipping");
        boss = testContacts.add(client, "Basia", "Wolska");
        vacancy = vacancies.add(client, "Java developer");
        anna = testCandidates.consenting("Anna", "Nowicka");
        submission = submissions.share(vacancy, anna, boss);
        introductions.opened(submission, boss);
    }

    @Test
    void theDatabaseLetsNobodyChangeOrDeleteAProof() {
        for (String table : List.of("introduction", "introduction_opening")) {
            assertThatThrownBy(() -> jdbc.update("update " + table + " set client_id = client_id"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> jdbc.update("delete from " + table)).hasMessageContaining("never deleted");
        }
    }

    @Test
    void noServiceAndNoEntityHasAVerbThatWouldChangeAProof() {
        assertThat(Arrays.stream(IntroductionRepository.class.getDeclaredMethods())
                        .map(method -> method.getName())
                        .filter(name -> !name.startsWith("find")))
                .containsExactly("save");
        assertThat(Arrays.stream(Introduction.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == void.class))
                .isEmpty();
    }

    @Test
    void theProofOutlivesTheSubmissionAndTheNamesStayAsTheyWere() {
        long version = testContacts.version(boss);
        contacts.change(boss, version, TestContacts.named("Barbara", "Wolska-Kos"));
        candidates.archive(anna);

        assertThat(introductions.of(client)).singleElement().satisfies(proof -> {
            assertThat(proof.contactName()).isEqualTo("Basia Wolska");
            assertThat(proof.firstOpenedAt()).isNotNull();
        });
    }

    @Test
    void whatAContactWasShownGoesToTheOneThatTheContactBecomesButNotTheProof() {
        ContactId twin = testContacts.add(client, "Barbara", "Wolska");

        merges.merge(new MergeRequest(
                twin, testContacts.version(twin), boss, testContacts.version(boss), testContacts.details(twin)));

        assertThat(page.shares(submission)).extracting(ShareRow::contact).containsExactly(twin);
        assertThat(introductions.of(submission))
                .extracting(IntroductionRow::contactName)
                .containsExactly("Basia Wolska");

        merges.undo(merges.undoable(twin).getFirst().id());

        assertThat(page.shares(submission)).extracting(ShareRow::contact).containsExactly(boss);
    }

    @Test
    void whoeverGoesToAnotherClientIsShownNothingOfTheFormerOne() {
        contacts.moveTo(clients.add("Aconite"), boss, testContacts.version(boss));

        assertThat(page.shares(submission)).isEmpty();
        assertThat(introductions.of(client)).hasSize(1);
    }

    @Test
    void aClaimIsDisputedWithAReasonAndByWhoeverSawItLast() {
        var saved = (SaveOutcome.Saved)
                claims.claim(submission, new KnownClaimDetails(boss, null, "She was an intern with us."));

        assertThat(claims.decide(saved.id(), saved.version(), ClaimState.DISPUTED, " "))
                .isInstanceOf(SaveOutcome.Invalid.class);
        assertThat(claims.decide(saved.id(), saved.version(), ClaimState.DISPUTED, "Not by name"))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(claims.decide(saved.id(), saved.version(), ClaimState.ACCEPTED, ""))
                .isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(claims.of(submission))
                .singleElement()
                .satisfies(claim -> assertThat(claim.state()).isEqualTo(ClaimState.DISPUTED));
    }

    @Test
    void theProofNamesTheVersionThatWasShownEvenAfterAnotherTookItsPlace() {
        ContactId colleague = testContacts.add(client, "Zofia", "Adamska");
        CandidateId ewa = testCandidates.consenting("Ewa", "Lis");
        share(ewa, boss, released(ewa, Naming.INITIALS));
        share(ewa, colleague, released(ewa, Naming.NUMBER));
        SubmissionId second = submissions.of(vacancy, ewa);

        assertThat(introductions.of(second))
                .extracting(IntroductionRow::contactName, IntroductionRow::resumeNumber, IntroductionRow::resumeNaming)
                .contains(tuple("Basia Wolska", 1, Naming.INITIALS), tuple("Zofia Adamska", 2, Naming.NUMBER));
        assertThat(page.shares(second))
                .extracting(ShareRow::name, ShareRow::resumeNumber, ShareRow::resumeNaming)
                .containsExactly(tuple("Zofia Adamska", 2, Naming.NUMBER), tuple("Basia Wolska", 1, Naming.INITIALS));
    }

    @Test
    void withoutProtectionNothingIsPromised() {
        terms.change(client, CurrentTerms.NOT_ENTERED, new ClientTermsDetails(0, 3, boss));
        CandidateId ewa = testCandidates.consenting("Ewa", "Lis");

        SubmissionId second = submissions.share(vacancy, ewa, boss);

        assertThat(introductions.of(second).getFirst().protectedUntil()).isNull();
        assertThat(terms.change(client, CurrentTerms.NOT_ENTERED, ClientTermsDetails.USUAL))
                .isInstanceOf(SaveOutcome.Conflict.class);
    }

    private void share(CandidateId candidate, ContactId contact, ResumeVersionId resume) {
        ShareRequest request = new ShareRequest(
                vacancy, List.of(new ShareRequest.Applicant(candidate, resume, "")), Set.of(contact), "", Set.of(), "");
        assertThat(sharing.share(submissions.accepting(request))).isInstanceOf(ShareOutcome.Shared.class);
    }

    /** The next version of the candidate's résumé. */
    private ResumeVersionId released(CandidateId candidate, Naming naming) {
        UUID version = Uuid7.next();
        String hash = version.toString().replace("-", "");
        jdbc.update("insert into file_content values (?, 1, 'application/pdf', utc_timestamp(6))", hash);
        jdbc.update("""
                insert into client_resume (id, version, candidate_id, language, naming, letterhead, html, latest,
                    changed_at, changed_by)
                values (?, 0, ?, 'en', ?, false, '', 1, utc_timestamp(6), 'Tests')
                on duplicate key update latest = latest + 1""", Uuid7.next(), candidate.value(), naming.name());
        jdbc.update("""
                insert into client_resume_version (id, resume_id, candidate_id, number, naming, html, hash, pdf_hash,
                    released_at, released_by, override_reason, override_by)
                select ?, id, candidate_id, latest, ?, '<p>Text</p>', ?, ?, '2000-01-01', 'Tests', '', ''
                from client_resume where candidate_id = ?""", version, naming.name(), hash, hash, candidate.value());
        return new ResumeVersionId(version);
    }
}
