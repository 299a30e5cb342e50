package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewId;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.WithRecruiter;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.clientele.submission.IntroductionRow;
import org.clientele.submission.Introductions;
import org.clientele.submission.ShareOutcome;
import org.clientele.submission.ShareProblem;
import org.clientele.submission.ShareProblem.Kind;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionSharing;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Withdrawal;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What contacts see of a candidate who is put forward, taken back and put forward again. */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalShowingsTest {

    @Autowired
    private PortalWorld world;

    @Autowired
    private PortalSubmissions portal;

    @Autowired
    private PortalPreview preview;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private SubmissionSharing sharing;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Introductions introductions;

    @Autowired
    private TestSubmissions testSubmissions;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private VacancyId vacancy;
    private CandidateId candidate;
    private ContactId boss;
    private ContactId colleague;

    @BeforeEach
    void aCandidateAndTwoContacts() {
        client = clients.add("Żółw Shipping");
        vacancy = world.vacancy(client, null, "Falconer");
        candidate = candidates.consenting("Kim", "Kestrel");
        boss = world.contact(client, null, EVERYTHING);
        colleague = world.contact(client, null, EVERYTHING);
    }

    @Test
    void whoIsNotChosenAgainAfterAWithdrawalSeesTheCandidateNoMore() {
        SubmissionId id = share(null, boss, colleague);
        InterviewId held = world.interview(client, vacancy, id, candidate);
        world.takesPart(held, boss);
        world.run(
                "update interview set state = 'HELD', ends_at = utc_timestamp(6) - interval 1 hour where id = ?",
                held.value());

        withdraw(id);
        share(null, colleague);

        assertThat(seen(id, colleague)).isPresent();
        assertThat(seen(id, boss)).isEmpty();
    }

    @Test
    void aPreviewOfASubmissionIsWhatTheContactSeesNowAndSaysWhyThatIsNothing() {
        ResumeVersionId resume = world.resume(candidate, Naming.FULL_NAME);
        SubmissionId id = share(resume, boss);

        assertThat(preview.of(id, boss)).isInstanceOfSatisfying(ContactSight.Sees.class, sees -> {
            ApplicantView seen = seen(id, boss).orElseThrow().applicant();
            assertThat(sees.applicant().name()).isEqualTo(seen.name());
            assertThat(sees.applicant().resume()).isEqualTo(seen.resume()).isEqualTo(resume);
        });
        assertThat(whyNot(id, colleague)).isEqualTo("portal.rule.sharedWith.not");

        withdraw(id);

        assertThat(whyNot(id, boss)).isEqualTo("portal.rule.notWithdrawn.not");
        world.run("update submission set archived = true, withdrawn_at = null where id = ?", id.value());
        assertThat(whyNot(id, boss)).isEqualTo("portal.rule.submissionKept.not");
    }

    @Test
    void whoWouldSeeNothingIsWarnedOfAndTheProofSaysThatItWasNotInThePortal() {
        ContactId released = world.contact(client, null, PortalPolicyTest.seeing(VacancyScope.RELEASED));
        ContactId uninvited = testContacts.add(client, "No", "Account");
        ShareRequest request = request(null, boss, released, uninvited);

        assertThat(sharing.problems(request))
                .filteredOn(problem -> problem.kind() == Kind.NOT_SEEN)
                .extracting(ShareProblem::about, ShareProblem::detail)
                .containsExactlyInAnyOrder(
                        tuple(released.value(), "portal.rule.released.not"),
                        tuple(uninvited.value(), "portal.rule.account.not"));

        SubmissionId id = share(null, boss, released, uninvited);

        assertThat(introductions.of(id))
                .filteredOn(IntroductionRow::inPortal)
                .extracting(IntroductionRow::contactName)
                .containsExactly(contacts.ref(boss).orElseThrow().name());
        assertThat(introductions.of(id)).hasSize(3);
    }

    @Test
    void whoWasWithdrawnComesBackAmongTheSubmittedAfterAWarning() {
        SubmissionId id = share(null, boss);
        testSubmissions.move(id, vacancies.stage(vacancy, StageKind.WITHDRAWN));

        assertThat(sharing.problems(request(null, boss)))
                .extracting(ShareProblem::kind)
                .contains(Kind.IS_OVER);
        share(null, boss);

        assertThat(seen(id, boss).orElseThrow().stage().kind()).isEqualTo(StageKind.SUBMITTED);
        assertThat(introductions.of(id)).hasSize(2).allMatch(IntroductionRow::inPortal);
    }

    @Test
    void whatAContactWouldSeeOnceInvitedDependsOnTheRoleAndNothingOfItStays() {
        ContactId uninvited = testContacts.add(client, "No", "Account");
        world.release(vacancy, uninvited);
        SubmissionId id = share(null, uninvited);
        memory.flush();
        UUID usual = ((ContactSight.NotInvited) preview.of(id, uninvited))
                .roles()
                .getFirst()
                .id();
        UUID reader = jdbc.queryForObject("select id from portal_role where delivered_as = 'READER'", UUID.class);

        assertThat(name(sharing.previewOnceInvited(usual, id, uninvited))).isEqualTo("Kim Kestrel");
        assertThat(name(sharing.previewOnceInvited(reader, id, uninvited))).isEqualTo("K. K.");
        assertThat(accounts.of(uninvited)).isEmpty();

        withdraw(id);
        memory.flush();

        assertThat(sharing.previewOnceInvited(usual, id, uninvited))
                .isEqualTo(new ContactSight.SeesNothing("portal.rule.notWithdrawn.not"));
        var again = new ContactPreview.Showing(uninvited, vacancy, candidate, null, "");
        assertThat(name(sharing.previewOnceInvited(usual, again))).isEqualTo("Kim Kestrel");
    }

    private static String name(ContactSight sight) {
        return ((ContactSight.Sees) sight).applicant().name();
    }

    /** Acts by chance, against a model that a child could check; and a proof of everything that is seen. */
    @Test
    void eachContactSeesTheVersionThatItWasIntroducedTo() {
        Random chance = new Random(20261122);
        List<ContactId> people = List.of(boss, colleague, world.contact(client, null, EVERYTHING));
        List<Optional<ResumeVersionId>> versions = List.of(
                Optional.empty(),
                Optional.of(world.resume(candidate, Naming.FULL_NAME)),
                Optional.of(world.resume(candidate, Naming.FULL_NAME)));
        Map<ContactId, Optional<ResumeVersionId>> model = new HashMap<>();
        SubmissionId id = testSubmissions.propose(vacancy, candidate);
        for (int step = 0; step < 30; step++) {
            if (chance.nextInt(5) == 0) {
                withdraw(id);
                model.clear();
            } else {
                Optional<ResumeVersionId> version = versions.get(chance.nextInt(versions.size()));
                ContactId[] chosen =
                        people.stream().filter(person -> chance.nextBoolean()).toArray(ContactId[]::new);
                if (chosen.length > 0) {
                    share(version.orElse(null), chosen);
                    List.of(chosen).forEach(person -> model.put(person, version));
                }
            }
            people.forEach(person -> assertThat(seen(id, person)
                            .map(seen -> Optional.ofNullable(seen.applicant().resume())))
                    .as("%s of %s", person, model)
                    .isEqualTo(Optional.ofNullable(model.get(person))));
            model.forEach((person, version) -> assertThat(introducedTo(id, person))
                    .contains(version.map(this::hash).orElse("")));
        }
    }

    private SubmissionId share(ResumeVersionId resume, ContactId... to) {
        memory.flush();
        assertThat(sharing.share(testSubmissions.accepting(request(resume, to))))
                .isInstanceOf(ShareOutcome.Shared.class);
        return testSubmissions.of(vacancy, candidate);
    }

    private ShareRequest request(ResumeVersionId resume, ContactId... to) {
        var applicants = List.of(new ShareRequest.Applicant(candidate, resume, ""));
        return new ShareRequest(vacancy, applicants, Set.of(to), "", Set.of(), "");
    }

    private void withdraw(SubmissionId id) {
        submissions.withdraw(id, testSubmissions.view(id).version(), new Withdrawal("", true));
    }

    private Optional<PortalSubmissionView> seen(SubmissionId id, ContactId contact) {
        return world.asContact(contact, () -> portal.find(id));
    }

    private String whyNot(SubmissionId id, ContactId contact) {
        memory.flush();
        return ((ContactSight.SeesNothing) preview.of(id, contact)).reasonKey();
    }

    private Set<String> introducedTo(SubmissionId id, ContactId contact) {
        String name = contacts.ref(contact).orElseThrow().name();
        return introductions.of(id).stream()
                .filter(introduction -> introduction.contactName().equals(name))
                .map(introduction -> introduction.resumeHash())
                .collect(Collectors.toSet());
    }

    private String hash(ResumeVersionId version) {
        return jdbc.queryForObject(
                "select hash from client_resume_version where id = ?", String.class, version.value());
    }
}
