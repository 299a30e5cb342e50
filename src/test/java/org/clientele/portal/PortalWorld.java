package org.clientele.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.Uploads;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewId;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.record.RecordRegistry;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contacts with accounts, and what they may or may not see. What has verbs is made by them; what only matters as a row is
 * written as one.
 */
@Component
class PortalWorld {

    /** Marks everything of a submission, so that a leak of any part shows. */
    static final String CANDIDATE = "Kestrel";

    static final RoleSight EVERYTHING = new RoleSight(
            VacancyScope.CLIENT,
            InterviewScope.SEEN,
            Naming.FULL_NAME,
            ResumeAccess.DOWNLOAD,
            true,
            true,
            true,
            true,
            true,
            true,
            true);

    private static final Set<StageKind> SHOWN = EnumSet.of(StageKind.SUBMITTED, StageKind.CLIENT_INTERVIEW);

    private final TestContacts contacts;
    private final TestCandidates candidates;
    private final TestVacancies vacancies;
    private final Locations locations;
    private final PortalAccounts accounts;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final RecordRegistry registry;
    private final Uploads uploads;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final EntityManager memory;

    PortalWorld(
            TestContacts contacts,
            TestCandidates candidates,
            TestVacancies vacancies,
            Locations locations,
            PortalAccounts accounts,
            PortalRoles roles,
            PortalProfiles profiles,
            RecordRegistry registry,
            Uploads uploads,
            CurrentActor actor,
            JdbcClient jdbc,
            EntityManager memory) {
        this.contacts = contacts;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.locations = locations;
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
        this.registry = registry;
        this.uploads = uploads;
        this.actor = actor;
        this.jdbc = jdbc;
        this.memory = memory;
    }

    <T> T asContact(ContactId contact, Supplier<T> work) {
        memory.flush();
        memory.clear();
        return actor.asContact(new Actor.PortalActor(contact.value(), "Contact"), work);
    }

    LocationId location(ClientId client, String name) {
        SaveOutcome added = locations.add(client, new LocationDetails(name, "", "", "", "", "", false, "", ""));
        return new LocationId(((Saved) added).id());
    }

    /** A contact at a location, or at none, with an active account of the role. */
    ContactId contact(ClientId client, LocationId location, RoleSight sight) {
        ContactId contact =
                contacts.add(client, TestContacts.with("Cora", "Contact" + Uuid7.next(), location, null, List.of()));
        invite(contact, role(sight));
        return contact;
    }

    void invite(ContactId contact, PortalRoleId role) {
        PortalProfileId profile = profiles.list().getFirst().id();
        accounts.invite(contact, role, profile, "");
        become(PortalAccountState.ACTIVE, contact);
    }

    void become(PortalAccountState state, ContactId contact) {
        PortalAccountView account = account(contact);
        accounts.become(state, account.id(), account.version());
    }

    PortalAccountView account(ContactId contact) {
        return accounts.of(contact).orElseThrow();
    }

    PortalRoleId role(RoleSight sight) {
        RoleDetails details = new RoleDetails("Role " + Uuid7.next(), sight, SHOWN);
        return actor.asSystem("Tests", () -> new PortalRoleId(((Saved) roles.add(details)).id()));
    }

    VacancyId vacancy(ClientId client, LocationId location, String title) {
        VacancyId id = vacancies.add(client, title);
        memory.flush();
        jdbc.sql("update vacancy set location_id = :location where id = :id")
                .param("location", location == null ? null : location.value())
                .param("id", id.value())
                .update();
        return id;
    }

    void release(VacancyId vacancy, ContactId contact) {
        jdbc.sql("insert into vacancy_release values (?, ?, utc_timestamp(6), 'Tests')")
                .params(vacancy.value(), contact.value())
                .update();
    }

    CandidateId candidate() {
        CandidateId id = candidates.add(
                TestCandidates.reached("Kim", CANDIDATE, CANDIDATE.toLowerCase() + "@kestrel.example", "+48221234567"));
        memory.flush();
        jdbc.sql("insert into candidate_photo values (?, ?)")
                .params(id.value(), CANDIDATE.getBytes(UTF_8))
                .update();
        jdbc.sql("update candidate set photo_hash = ? where id = ?")
                .params("0".repeat(64), id.value())
                .update();
        return id;
    }

    /** One who may be put forward by the verb that does so. */
    CandidateId consenting() {
        CandidateId id = candidates.consenting("Kim", CANDIDATE);
        memory.flush();
        return id;
    }

    /** Put forward to the contact, with comment, rating, interview and résumé. */
    SubmissionId submit(ClientId client, VacancyId vacancy, CandidateId candidate, ContactId contact) {
        return submit(client, vacancy, candidate, contact, Naming.FULL_NAME);
    }

    /** @param naming how the version of the résumé names the candidate that goes along */
    SubmissionId submit(ClientId client, VacancyId vacancy, CandidateId candidate, ContactId contact, Naming naming) {
        memory.flush();
        SubmissionId id = new SubmissionId(Uuid7.next());
        registry.enter(new RecordRef(RecordType.SUBMISSION, id.value()), client.value(), CANDIDATE);
        memory.flush();
        jdbc.sql("""
                insert into submission (id, version, client_id, vacancy_id, candidate_id, candidate_name, stage_id,
                    stage_since, archived, shared_at, shared_by, shown_since, withdrawn_reason, reason_text,
                    changed_at, changed_by)
                values (?, 0, ?, ?, ?, ?, ?, utc_timestamp(6), false, utc_timestamp(6), 'Tests', utc_timestamp(6), '',
                    '', utc_timestamp(6), 'Tests')""")
                .params(
                        id.value(),
                        client.value(),
                        vacancy.value(),
                        candidate.value(),
                        CANDIDATE,
                        vacancies.stage(vacancy, StageKind.SUBMITTED).value())
                .update();
        jdbc.sql("""
                insert into submission_share (submission_id, contact_id, client_id, resume_version_id, comment, shared_at,
                    shared_by) values (?, ?, ?, ?, 'Meet Kestrel', utc_timestamp(6), 'Tests')""")
                .params(
                        id.value(),
                        contact.value(),
                        client.value(),
                        resume(candidate, naming).value())
                .update();
        comment(id, client, "CLIENT", null);
        comment(id, client, "INTERNAL", null);
        jdbc.sql("""
                insert into submission_rating (id, version, submission_id, client_id, contact_id, stars, remark,
                    recorded_by, rated_at) values (?, 0, ?, ?, ?, 4, 'Kestrel flies', '', utc_timestamp(6))""")
                .params(Uuid7.next(), id.value(), client.value(), contact.value())
                .update();
        return id;
    }

    void comment(SubmissionId submission, ClientId client, String thread, ContactId author) {
        jdbc.sql("""
                insert into submission_comment (id, version, submission_id, client_id, thread, body, author_name,
                    contact_id, recorded_by, written_at)
                values (?, 0, ?, ?, ?, ?, 'Rita', ?, '', utc_timestamp(6))""")
                .params(
                        Uuid7.next(),
                        submission.value(),
                        client.value(),
                        thread,
                        thread + " words on Kestrel",
                        author == null ? null : author.value())
                .update();
    }

    ResumeVersionId resume(CandidateId candidate, Naming naming) {
        memory.flush();
        UUID draft = draft(candidate, naming);
        UUID version = Uuid7.next();
        String hash = "kestrel" + version.toString().replace("-", "");
        jdbc.sql("insert into file_content values (?, 1, 'application/pdf', utc_timestamp(6))")
                .param(hash)
                .update();
        jdbc.sql("""
                insert into client_resume_version (id, resume_id, candidate_id, number, naming, html, hash, pdf_hash,
                    released_at, released_by, override_reason, override_by)
                select ?, id, candidate_id, latest, ?, '<p>Kestrel</p>', ?, ?, utc_timestamp(6), 'Tests', '', ''
                from client_resume where id = ?""").params(version, naming.name(), hash, hash, draft).update();
        jdbc.sql("insert into client_resume_pdf values (?, ?)")
                .params(version, CANDIDATE.getBytes(UTF_8))
                .update();
        return new ResumeVersionId(version);
    }

    /** A candidate has one draft, of which each version is the next. */
    private UUID draft(CandidateId candidate, Naming naming) {
        jdbc.sql("""
                insert into client_resume (id, version, candidate_id, language, naming, letterhead, html, latest,
                    changed_at, changed_by)
                values (?, 0, ?, 'en', ?, false, '', 1, utc_timestamp(6), 'Tests')
                on duplicate key update latest = latest + 1""").params(Uuid7.next(), candidate.value(), naming.name()).update();
        return jdbc.sql("select id from client_resume where candidate_id = ?")
                .param(candidate.value())
                .query(UUID.class)
                .single();
    }

    InterviewId interview(ClientId client, VacancyId vacancy, SubmissionId submission, CandidateId candidate) {
        memory.flush();
        UUID id = Uuid7.next();
        registry.enter(new RecordRef(RecordType.INTERVIEW, id), client.value(), CANDIDATE);
        memory.flush();
        jdbc.sql("""
                insert into interview (id, version, client_id, vacancy_id, submission_id, candidate_id, kind, state, place,
                    link, time_zone, starts_at, ends_at, sequence, client_copy, message, client_message, internal_note,
                    cancel_reason, organizer_id, archived, changed_at, changed_by)
                values (?, 0, ?, ?, ?, ?, 'PHONE', 'SCHEDULED', '', '', 'UTC', utc_timestamp(6) + interval 1 day,
                    utc_timestamp(6) + interval 2 day, 0, true, 'Call the candidate', 'Kestrel calls', 'secret', '',
                    (select id from account limit 1), false,
                    utc_timestamp(6), 'Tests')""")
                .params(id, client.value(), vacancy.value(), submission.value(), candidate.value())
                .update();
        return new InterviewId(id);
    }

    /** The contact was told of the candidate. */
    UUID notice(ContactId contact, SubmissionId submission, VacancyId vacancy) {
        UUID id = Uuid7.next();
        jdbc.sql("""
                insert into contact_notice values (?, ?, 'CANDIDATE_SHARED', ?, ?, 'Rita', utc_timestamp(6), true, false)""")
                .params(id, contact.value(), submission.value(), vacancy.value())
                .update();
        return id;
    }

    /** The contact asked for the vacancy, and somebody said something about it. */
    void askedFor(ClientId client, VacancyId vacancy, ContactId contact) {
        memory.flush();
        jdbc.sql("insert into vacancy_request values (?, 0, ?, ?, utc_timestamp(6), null, false, '', false)")
                .params(vacancy.value(), client.value(), contact.value())
                .update();
        jdbc.sql("""
                insert into vacancy_message (id, version, vacancy_id, client_id, body, author_name, written_at)
                values (?, 0, ?, ?, 'Words on the Falconer', 'Rita', utc_timestamp(6))""").params(Uuid7.next(), vacancy.value(), client.value()).update();
    }

    /** A file that came along with what a contact asked for. */
    RequestFileId requestFile(VacancyId vacancy, String name) {
        memory.flush();
        byte[] content = "What a falconer does".getBytes(UTF_8);
        UploadOutcome.Kept kept = (UploadOutcome.Kept) uploads.add(
                vacancy.value(),
                AttachmentDetails.fresh(AttachmentCategory.OTHER),
                name,
                content.length,
                new ByteArrayInputStream(content));
        run(
                "insert into vacancy_request_file select ?, id, client_id, ?, ? from vacancy where id = ?",
                kept.id().value(),
                name,
                content.length,
                vacancy.value());
        return new RequestFileId(kept.id().value());
    }

    /** The record that comes with sharing: without one there is nothing to be opened. */
    void introduce(SubmissionId submission, ContactId contact) {
        run("""
                insert into introduction (id, client_id, submission_id, candidate_id, contact_id, client_name,
                    vacancy_title, candidate_name, contact_name, resume_hash, in_portal, shown_at, shown_by)
                select ?, client_id, id, candidate_id, ?, '', '', '', '', '', true, utc_timestamp(6), 'Tests'
                from submission where id = ?""", Uuid7.next(), contact.value(), submission.value());
    }

    void takesPart(InterviewId interview, ContactId contact) {
        jdbc.sql("insert into interview_participant (interview_id, contact_id, answer) values (?, ?, 'NONE')")
                .params(interview.value(), contact.value())
                .update();
    }

    /** Who has changed the record, by its history. */
    List<String> authorsOf(UUID record) {
        memory.flush();
        return jdbc.sql("select actor_name from history where record_id = :record")
                .param("record", record)
                .query(String.class)
                .list();
    }

    /** What is on its way to this address, all in one. */
    String mailsTo(String address) {
        memory.flush();
        return String.join(
                "\n",
                jdbc.sql("select concat(subject, body) from mail_outbox where recipient = :address")
                        .param("address", address)
                        .query(String.class)
                        .list());
    }

    /** Whose the rows of the client are. */
    List<UUID> contactsIn(String table, ClientId client) {
        memory.flush();
        return jdbc.sql("select contact_id from " + table + " where client_id = :client")
                .param("client", client.value())
                .query(UUID.class)
                .list();
    }

    /** What was read before is read again. */
    void forget() {
        memory.flush();
        memory.clear();
    }

    void run(String sql, Object... parameters) {
        memory.flush();
        jdbc.sql(sql).params(parameters).update();
    }
}
