package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.CANDIDATE;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.Consents;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewId;
import org.clientele.interview.TestInterviews;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.clientele.submission.ContactPreview.Showing;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ShownApplicant;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class PortalPolicyTest {

    @Autowired
    private PortalWorld world;

    @Autowired
    private PortalVacancies vacancies;

    @Autowired
    private PortalSubmissions submissions;

    @Autowired
    private PortalInterviews interviews;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalClients portalClients;

    @Autowired
    private PortalExplanations explanations;

    @Autowired
    private PortalPreview preview;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestInterviews arranged;

    @Autowired
    private TestClients clients;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Consents consents;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private VacancyId vacancy;
    private CandidateId candidate;

    @BeforeEach
    void aVacancyAndACandidate() {
        client = clients.add("Żółw Shipping");
        vacancy = world.vacancy(client, null, "Falconer");
        candidate = world.candidate();
    }

    @Test
    void aReleaseShowsAVacancyAndTakingItBackHidesIt() {
        ContactId contact = world.contact(client, null, seeing(VacancyScope.RELEASED));
        assertThat(seesVacancy(contact)).isFalse();

        world.release(vacancy, contact);
        assertThat(seesVacancy(contact)).isTrue();

        world.run("delete from vacancy_release where contact_id = ?", contact.value());
        assertThat(seesVacancy(contact)).isFalse();
    }

    @Test
    void aDeputySeesWhatTheAbsentContactSeesButByItsOwnRole() {
        ContactId absent = world.contact(client, null, EVERYTHING);
        ContactId deputy = world.contact(client, null, named(Naming.INITIALS));
        SubmissionId submission = world.submit(client, vacancy, candidate, absent);
        contacts.deactivate(
                absent, testContacts.version(absent), new Absence(InactiveReason.ILLNESS, null, deputy, null, null));

        assertThat(world.asContact(absent, () -> submissions.find(submission))).isEmpty();
        assertThat(world.asContact(deputy, () -> submissions.find(submission))).hasValueSatisfying(seen -> {
            assertThat(seen.applicant().name()).isEqualTo("K. K.");
            assertThat(seen.comment()).isEqualTo("Meet Kestrel");
        });
    }

    @Test
    void hiddenContactDataAreNotEvenRead() {
        ContactId contact = world.contact(client, null, EVERYTHING);
        SubmissionId submission = world.submit(client, vacancy, candidate, contact);
        assertThat(applicant(contact, submission).emails()).containsExactly("kestrel@kestrel.example");

        PortalAccountView account = world.account(contact);
        accounts.hideContactData(true, account.id(), account.version());
        assertThat(applicant(contact, submission).emails()).isEmpty();
        assertThat(applicant(contact, submission).phones()).isEmpty();
        assertThat(count(contact, "VisibleAddress")).isZero();

        accounts.hideContactData(false, account.id(), world.account(contact).version());
        portalClients.hideContactData(true, client, 0);
        assertThat(applicant(contact, submission).emails()).isEmpty();
        assertThat(count(contact, "VisibleAddress")).isZero();
        assertThat(explanations.fields(contact))
                .contains(new FieldRuling(ApplicantField.CONTACT_DATA, false, FieldRuling.Reason.CLIENT_HIDES));
    }

    @Test
    void whoIsNotToldTheNameIsToldNothingThatNames() {
        ContactId contact = world.contact(client, null, named(Naming.NUMBER));
        SubmissionId submission = world.submit(client, vacancy, candidate, contact);

        ApplicantView applicant = applicant(contact, submission);

        assertThat(applicant.name()).matches("#\\d+");
        assertThat(applicant.toString()).doesNotContain(CANDIDATE).doesNotContain(CANDIDATE.toLowerCase());
        assertThat(applicant.resume()).isNull();
        assertThat(count(contact, "VisibleFile")).isZero();
    }

    @Test
    void anAnonymousResumeIsNotUndoneBesideIt() {
        ContactId contact = world.contact(client, null, EVERYTHING);
        SubmissionId submission = world.submit(client, vacancy, candidate, contact, Naming.INITIALS);
        ResumeVersionId resume = world.resume(candidate, Naming.NUMBER);

        ApplicantView applicant = applicant(contact, submission);
        assertThat(applicant.name()).isEqualTo("K. K.");
        assertThat(applicant.toString()).doesNotContain(CANDIDATE).doesNotContain(CANDIDATE.toLowerCase());
        assertThat(applicant.resume()).isNotNull();
        assertThat(count(contact, "VisibleAddress")).isZero();
        assertThat(explanations.fields(contact, submission))
                .contains(
                        new FieldRuling(ApplicantField.FULL_NAME, false, FieldRuling.Reason.ANONYMOUS_RESUME),
                        new FieldRuling(ApplicantField.CONTACT_DATA, false, FieldRuling.Reason.ANONYMOUS_RESUME),
                        new FieldRuling(ApplicantField.PHOTO, false, FieldRuling.Reason.ANONYMOUS_RESUME));

        ShownApplicant previewed =
                ((ContactSight.Sees) preview.of(new Showing(contact, vacancy, candidate, resume, ""))).applicant();
        assertThat(previewed.name()).matches("#\\d+");
        assertThat(previewed.emails()).isEmpty();
        assertThat(previewed.heldBack()).isTrue();
    }

    /** What is written by mail follows the same rules, for a contact with an account too. */
    @Test
    void anInterviewNamesTheCandidateAsThePortalDoes() {
        ContactId contact =
                testContacts.add(client, TestContacts.withEmails("Cora", "Contact", "cora.contact@client.example"));
        world.invite(contact, world.role(EVERYTHING));
        SubmissionId named = world.submit(client, vacancy, candidate, contact);
        SubmissionId anonymous = world.submit(
                client, world.vacancy(client, null, "Warden"), world.candidate(), contact, Naming.INITIALS);

        arranged.arrange(named, Duration.ofDays(2), contact);
        assertThat(world.mailsTo("cora.contact@client.example")).contains("Kim Kestrel");
        world.run("delete from mail_outbox where recipient = 'cora.contact@client.example'");
        arranged.arrange(anonymous, Duration.ofDays(3), contact);
        assertThat(world.mailsTo("cora.contact@client.example"))
                .contains("K. K.")
                .doesNotContain(CANDIDATE);
    }

    @Test
    void anAnonymousResumeThatWasTakenBackStillHidesTheName() {
        ContactId contact = world.contact(client, null, EVERYTHING);
        SubmissionId submission = world.submit(client, vacancy, candidate, contact, Naming.INITIALS);
        world.run("update client_resume_version set withdrawn_at = now() where candidate_id = ?", candidate.value());

        assertThat(applicant(contact, submission).name()).isEqualTo("K. K.");
    }

    @Test
    void theInternalThreadIsNeverReadAndThatOfColleaguesByRole() {
        ContactId contact = world.contact(client, null, closed());
        ContactId colleague = world.contact(client, null, EVERYTHING);
        SubmissionId submission = world.submit(client, vacancy, candidate, contact);
        world.comment(submission, client, "CLIENT", colleague);
        world.comment(submission, client, "CLIENT", contact);

        assertThat(world.asContact(contact, () -> submissions.comments(submission)))
                .hasSize(2)
                .allSatisfy(comment -> assertThat(comment.body()).startsWith("CLIENT"));
        assertThat(world.asContact(contact, () -> submissions.ratings(submission)))
                .singleElement()
                .matches(PortalRating::own);
    }

    @Test
    void anInterviewerSeesWhomItInterviewsAndNobodyElse() {
        ContactId contact = world.contact(client, null, seeing(VacancyScope.INTERVIEWER, InterviewScope.OWN));
        SubmissionId submission = world.submit(client, vacancy, candidate, world.contact(client, null, EVERYTHING));
        InterviewId interview = world.interview(client, vacancy, submission, candidate);
        world.release(vacancy, contact);
        assertThat(seesVacancy(contact)).isFalse();

        world.takesPart(interview, contact);

        assertThat(seesVacancy(contact)).isTrue();
        assertThat(world.asContact(contact, () -> interviews.next())).hasSize(1);
        assertThat(world.asContact(contact, () -> submissions.find(submission))).isPresent();
    }

    @Test
    void aChangedRoleHoldsWithTheNextStatement() {
        ContactId contact = world.contact(client, null, EVERYTHING);
        assertThat(seesVacancy(contact)).isTrue();

        PortalAccountView account = world.account(contact);
        accounts.assign(
                world.role(seeing(VacancyScope.RELEASED)), account.profile().id(), account.id(), account.version());

        assertThat(seesVacancy(contact)).isFalse();
    }

    @Test
    void aPreviewShowsWhatTheContactWillSee() {
        ContactId contact = world.contact(client, null, EVERYTHING);
        ResumeVersionId resume = world.resume(candidate, Naming.FULL_NAME);
        ShownApplicant before = ((ContactSight.Sees)
                        preview.of(new Showing(contact, vacancy, candidate, resume, "Meet Kestrel")))
                .applicant();

        SubmissionId submission = world.submit(client, vacancy, candidate, contact);
        PortalSubmissionView seen =
                world.asContact(contact, () -> submissions.find(submission)).orElseThrow();

        assertThat(before.name()).isEqualTo(seen.applicant().name());
        assertThat(before.emails()).isEqualTo(seen.applicant().emails()).isNotEmpty();
        assertThat(before.phones()).isEqualTo(seen.applicant().phones()).isNotEmpty();
        assertThat(before.comment()).isEqualTo(seen.comment());
        assertThat(before.resume()).isEqualTo(resume);
        assertThat(before.stage()).isEqualTo("Submitted");
    }

    @Test
    void aPreviewWithoutAResumeIsShownAsWell() {
        ContactId contact = world.contact(client, null, EVERYTHING);

        assertThat(preview.of(new Showing(contact, vacancy, candidate, null, "")))
                .isInstanceOfSatisfying(
                        ContactSight.Sees.class,
                        sees -> assertThat(sees.applicant().resume()).isNull());
    }

    @Test
    void aPreviewSaysWhyNothingWouldBeSeen() {
        ContactId contact = world.contact(client, null, seeing(VacancyScope.RELEASED));
        ContactId uninvited = testContacts.add(client, "No", "Account");
        assertThat(whyNot(contact)).isEqualTo("portal.rule.released.not");
        assertThat(preview.of(new Showing(uninvited, vacancy, candidate, null, "")))
                .isInstanceOf(ContactSight.NotInvited.class);

        world.release(vacancy, contact);
        world.run("update candidate set consent_state = 'EXPIRED' where id = ?", candidate.value());
        assertThat(whyNot(contact)).isEqualTo("portal.rule.consent.not");

        world.become(PortalAccountState.DEACTIVATED, contact);
        assertThat(whyNot(contact)).isEqualTo("portal.rule.accountActive.not");
    }

    @Test
    void withdrawnConsentEmptiesThePortalsOfAllClientsAtOnce() {
        CandidateId kim = world.consenting();
        ClientId other = clients.add("Merlin Works");
        ContactId here = world.contact(client, null, EVERYTHING);
        ContactId there = world.contact(other, null, EVERYTHING);
        SubmissionId first = world.submit(client, vacancy, kim, here);
        SubmissionId second = world.submit(other, world.vacancy(other, null, "Merlin"), kim, there);
        assertThat(sees(here, first)).isTrue();
        assertThat(sees(there, second)).isTrue();

        long version = candidates.find(kim).orElseThrow().version();
        assertThat(consents.withdraw(kim, version)).isInstanceOf(SaveOutcome.Saved.class);
        memory.flush();

        assertThat(sees(here, first)).isFalse();
        assertThat(sees(there, second)).isFalse();
        assertThat(world.asContact(there, interviews::next)).isEmpty();
    }

    private boolean sees(ContactId contact, SubmissionId submission) {
        return world.asContact(contact, () -> submissions.find(submission)).isPresent();
    }

    private String whyNot(ContactId contact) {
        memory.flush();
        ContactSight sight = preview.of(new Showing(contact, vacancy, candidate, null, ""));
        return ((ContactSight.SeesNothing) sight).reasonKey();
    }

    private boolean seesVacancy(ContactId contact) {
        return world.asContact(contact, () -> vacancies.find(vacancy)).isPresent();
    }

    private ApplicantView applicant(ContactId contact, SubmissionId submission) {
        return world.asContact(contact, () -> submissions.find(submission))
                .orElseThrow()
                .applicant();
    }

    private long count(ContactId contact, String entity) {
        return world.asContact(
                contact,
                () -> memory.createQuery("select count(*) from " + entity, Long.class)
                        .getSingleResult());
    }

    static RoleSight seeing(VacancyScope vacancies) {
        return seeing(vacancies, InterviewScope.SEEN);
    }

    private static RoleSight seeing(VacancyScope vacancies, InterviewScope interviews) {
        return new RoleSight(
                vacancies,
                interviews,
                Naming.FULL_NAME,
                ResumeAccess.DOWNLOAD,
                true,
                true,
                true,
                true,
                true,
                true,
                true);
    }

    private static RoleSight named(Naming naming) {
        return seeing(VacancyScope.CLIENT, naming);
    }

    private static RoleSight seeing(VacancyScope vacancies, Naming naming) {
        return new RoleSight(
                vacancies,
                InterviewScope.SEEN,
                naming,
                ResumeAccess.DOWNLOAD,
                true,
                true,
                true,
                true,
                true,
                true,
                true);
    }

    private static RoleSight closed() {
        return new RoleSight(
                VacancyScope.CLIENT,
                InterviewScope.SEEN,
                Naming.FULL_NAME,
                ResumeAccess.NONE,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
    }
}
