package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who sees what, and what has to be known before somebody does. */
interface ShareRepository extends Repository<SubmissionShare, SubmissionShare.Key> {

    /** A contact and what the contact does. */
    record PartOf(UUID contact, ContactPart part) {}

    /** A contact's name and whether one is there at work. */
    record Person(ContactId id, String name, String position, boolean active) {}

    /** That a candidate was shown or claimed before, and where. */
    record Before(CandidateId candidate, String where) {}

    /** That a candidate was put forward to a contact. */
    record SharedWith(CandidateId candidate, UUID contact) {}

    /** Where a candidate stands in a vacancy's pipeline. */
    record Standing(CandidateId candidate, String name, StageId stage, StageKind kind) {}

    SubmissionShare save(SubmissionShare share);

    Optional<SubmissionShare> findById(SubmissionShare.Key id);

    @Query("select s from SubmissionShare s where s.id.submissionId in :submissions")
    List<SubmissionShare> findOf(Collection<UUID> submissions);

    @Query("select s from SubmissionShare s where s.id.submissionId in :submissions and s.id.contactId = :contact")
    List<SubmissionShare> findOf(Collection<UUID> submissions, UUID contact);

    @Query("""
            select new org.clientele.submission.ShareRow(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), s.resumeVersionId, s.comment, r.number, r.naming,
                s.sharedAt, s.sharedBy, s.withdrawnAt, s.firstSeenAt, s.lastSeenAt)
            from SubmissionShare s
                join Contact c on c.id.value = s.id.contactId
                left join ShownResume r on r.id = s.resumeVersionId
            where s.id.submissionId = :submission order by c.person.lastName, c.person.firstName, c.id""")
    List<ShareRow> findRows(UUID submission);

    /** Whom candidates are put forward to for a vacancy; of those who were taken back, nobody. */
    @Query("""
            select new org.clientele.submission.ShareRepository$SharedWith(b.candidateId, s.id.contactId)
            from SubmissionShare s join Submission b on b.id.value = s.id.submissionId
            where b.vacancyId = :vacancy and b.candidateId in :candidates and b.withdrawnAt is null
                and s.withdrawnAt is null""")
    List<SharedWith> findSharedWith(VacancyId vacancy, Collection<CandidateId> candidates);

    @Query("""
            select new org.clientele.submission.ShareRepository$Person(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.person.position, c.activity.active)
            from Contact c where c.clientId = :client and not c.archived
            order by c.person.lastName, c.person.firstName, c.id""")
    List<Person> findPeople(ClientId client);

    @Query("""
            select new org.clientele.submission.ShareRepository$PartOf(p.contactId, p.part)
            from Vacancy v join v.contacts p where v.id = :vacancy""")
    List<PartOf> findParts(VacancyId vacancy);

    /** Also of those who were taken out of the pipeline. */
    @Query("""
            select new org.clientele.submission.ShareRepository$Standing(
                s.candidateId, s.candidateName, s.stageId, st.details.kind)
            from Submission s join VacancyStage st on st.id = s.stageId
            where s.vacancyId = :vacancy and s.candidateId in :candidates
            order by s.candidateName, s.id""")
    List<Standing> findStandings(VacancyId vacancy, Collection<CandidateId> candidates);

    @Query("select r.key.contactId from VacancyRelease r where r.key.vacancyId = :vacancy")
    Set<UUID> findReleasedTo(UUID vacancy);

    @Query("""
            select new org.clientele.submission.ResumeChoice(
                r.id, r.candidateId, r.number, r.naming, r.hash, r.releasedAt)
            from ShownResume r where r.candidateId in :candidates and r.withdrawnAt is null
            order by r.releasedAt desc, r.id""")
    List<ResumeChoice> findResumes(Collection<CandidateId> candidates);

    /** Whether somebody sees the candidate in a version that does not tell the name. */
    @Query("""
            select count(r) > 0 from SubmissionShare s join ShownResume r on r.id = s.resumeVersionId
            where s.id.submissionId = :submission and s.withdrawnAt is null and r.naming <> FULL_NAME""")
    boolean isNameHiddenFromSomebody(UUID submission);

    @Query("""
            select new org.clientele.submission.ResumeChoice(
                r.id, r.candidateId, r.number, r.naming, r.hash, r.releasedAt)
            from ShownResume r where r.id in :versions""")
    List<ResumeChoice> findVersions(Collection<ResumeVersionId> versions);

    @Query("""
            select new org.clientele.submission.ShareRepository$Before(s.candidateId, v.texts.title)
            from Submission s join Vacancy v on v.id = s.vacancyId
            where s.clientId = :client and s.candidateId in :candidates and s.sharedAt is not null
                and s.vacancyId <> :vacancy
            order by s.sharedAt desc""")
    List<Before> findElsewhere(ClientId client, VacancyId vacancy, Collection<CandidateId> candidates);

    @Query("""
            select new org.clientele.submission.ShareRepository$Before(s.candidateId, v.texts.title)
            from KnownClaim k join Submission s on s.id = k.submissionId join Vacancy v on v.id = s.vacancyId
            where k.clientId = :client and s.candidateId in :candidates and k.state <> DISPUTED
            order by k.claimedAt desc""")
    List<Before> findClaims(ClientId client, Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionShare s where s.id.submissionId = :submission")
    void deleteOf(UUID submission);

    void delete(SubmissionShare share);

    /** Whoever works for another client now sees nothing of the former one. */
    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionShare s where s.id.contactId = :contact and s.clientId = :client")
    void deleteOf(UUID contact, ClientId client);

    /** The submissions shown to the one contact, and not to the other. */
    @Query("""
            select s.id.submissionId from SubmissionShare s where s.id.contactId = :from and not exists (
                select 1 from SubmissionShare o where o.id.submissionId = s.id.submissionId and o.id.contactId = :to)
            order by s.id.submissionId""")
    List<UUID> findOnlyShownTo(UUID from, UUID to);
}
