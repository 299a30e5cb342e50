package org.clientele.submission;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, SubmissionId> {

    Submission save(Submission submission);

    void flush();

    void delete(Submission submission);

    Optional<Submission> findById(SubmissionId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> findForUpdate(SubmissionId id);

    /** Those of the vacancy that are about these candidates, to be written; archived ones too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.vacancyId = :vacancy and s.candidateId in :candidates")
    List<Submission> findForUpdate(VacancyId vacancy, Collection<CandidateId> candidates);

    /** What clients see of the candidate. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.candidateId = :candidate")
    List<Submission> findForUpdate(CandidateId candidate);

    List<Submission> findByVacancyId(VacancyId vacancy);

    @Query("""
            select new org.clientele.submission.SubmissionView(
                s.id, s.version, s.archived, s.clientId, v.clientName, s.vacancyId, v.texts.title, s.candidateId,
                s.candidateName, c.person.headline, s.stageId, st.details.kind, st.details.name, s.stageSince,
                s.sharedAt, s.sharedBy, s.withdrawnAt, s.withdrawnBy, s.withdrawnReason,
                s.feedbackDueOn, s.answeredAt, r.name, s.reasonText, c.consent.state, c.consent.expiresOn)
            from Submission s
                join Vacancy v on v.id = s.vacancyId
                join Candidate c on c.id = s.candidateId
                join VacancyStage st on st.id = s.stageId
                left join RejectionReason r on r.id = s.reasonId
            where s.id = :id""")
    Optional<SubmissionView> findView(SubmissionId id);

    @Query("""
            select new org.clientele.submission.CandidateLine(
                c.id, c.person.firstName, c.person.lastName, c.archived, c.person.employer, c.consent.state,
                c.consent.expiresOn)
            from Candidate c where c.id in :ids order by c.person.lastName, c.person.firstName, c.id""")
    List<CandidateLine> findCandidates(Collection<CandidateId> ids);

    @Query("""
            select new org.clientele.submission.Pipeline$Stage(st.id, st.details)
            from VacancyStage st where st.vacancyId = :vacancy order by st.position""")
    List<Pipeline.Stage> findStages(VacancyId vacancy);

    default Pipeline findPipeline(VacancyId vacancy) {
        return new Pipeline(findStages(vacancy));
    }

    @Query("""
            select count(s) from Submission s join VacancyStage st on st.id = s.stageId
            where s.vacancyId = :vacancy and not s.archived and st.details.kind = :kind""")
    long countIn(VacancyId vacancy, StageKind kind);

    @Query("select v.texts.openings from Vacancy v where v.id = :vacancy")
    int findOpenings(VacancyId vacancy);

    @Query("select r.accountId from Vacancy v join v.recruiters r where v.id = :vacancy")
    Set<UUID> findRecruiters(VacancyId vacancy);

    /** The contacts of the client among these who are there. */
    @Query("""
            select new org.clientele.submission.OnBehalf(c.id, trim(c.person.firstName || ' ' || c.person.lastName))
            from Contact c where c.clientId = :client and not c.archived and c.id in :contacts
            order by c.person.lastName, c.person.firstName, c.id""")
    List<OnBehalf> findContacts(ClientId client, Collection<ContactId> contacts);

    @Modifying
    @Query("update Submission s set s.candidateName = :name where s.candidateId = :candidate")
    void rename(CandidateId candidate, String name);

    @Modifying(flushAutomatically = true)
    @Query("update Submission s set s.archived = true where s.candidateId = :candidate")
    void archiveOf(CandidateId candidate);

    @Modifying(flushAutomatically = true)
    @Query("update Submission s set s.archived = true where s.vacancyId = :vacancy")
    void archiveOf(VacancyId vacancy);

    @Modifying(flushAutomatically = true)
    @Query("update Submission s set s.archived = true where s.clientId = :client")
    void archiveOf(ClientId client);

    @Query("select s.id from Submission s where s.candidateId = :candidate and s.archived")
    List<SubmissionId> findArchived(CandidateId candidate);

    @Query("select s.id from Submission s where s.vacancyId = :vacancy and s.archived")
    List<SubmissionId> findArchived(VacancyId vacancy);

    @Query("select s.id from Submission s where s.clientId = :client and s.archived")
    List<SubmissionId> findArchived(ClientId client);

    /** Takes those out of the archive of whom neither candidate, vacancy nor client is in it, nor they themselves. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Submission s set s.archived = false
            where s.id in :ids
                and exists (select 1 from RecordEntry r where r.id = s.id.value and r.archivedAt is null)
                and exists (select 1 from Candidate c where c.id = s.candidateId and not c.archived)
                and exists (select 1 from Vacancy v where v.id = s.vacancyId and not v.archived)
                and exists (select 1 from Client cl where cl.id = s.clientId and not cl.archived)""")
    void restore(Collection<SubmissionId> ids);

    @Query("select count(s) from Submission s where s.vacancyId = :vacancy and not s.archived")
    long countOf(VacancyId vacancy);

    @Query("select count(s) from Submission s where s.candidateId = :candidate and not s.archived")
    long countOf(CandidateId candidate);

    @Query("select distinct s.clientId.value from Submission s where s.candidateId = :candidate and not s.archived")
    Set<UUID> findClientsOf(CandidateId candidate);

    @Query("select count(s) from Submission s where s.clientId = :client and not s.archived")
    long countOf(ClientId client);
}
