package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.mail.MailSample;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers that clients owe. */
interface OwedAnswerRepository extends Repository<FeedbackStep, FeedbackStep.Key> {

    /**
     * Until when a client answers.
     *
     * @param days working days
     * @param country where they are counted, as ISO 3166-1 alpha-2; may be empty
     * @param escalation who is asked when nobody answers
     */
    record Target(
            @Nullable Integer days,
            String country,
            @Nullable ContactId escalation) {}

    /** A candidate of whom the client has not said in time what it thinks. */
    record Overdue(SubmissionId submission, VacancyId vacancy, String position, Instant sharedAt, LocalDate dueOn) {}

    /** Who was shown whom. */
    record Reader(UUID submission, UUID contact) {}

    FeedbackStep save(FeedbackStep step);

    @Query("""
            select new org.clientele.submission.OwedAnswerRepository$Target(
                t.feedbackDays, c.address.country, t.escalationContact)
            from Client c left join ClientTerms t on t.clientId = c.id where c.id = :client""")
    Optional<Target> findTarget(ClientId client);

    @Query("""
            select distinct s.clientId from Submission s
            where s.answeredAt is null and s.withdrawnAt is null and s.feedbackDueOn < :day and not s.archived""")
    List<ClientId> findSilent(LocalDate day);

    @Query("""
            select new org.clientele.submission.OwedAnswerRepository$Overdue(
                s.id, s.vacancyId, v.texts.title, s.sharedAt, s.feedbackDueOn)
            from Submission s join Vacancy v on v.id = s.vacancyId
            where s.clientId = :client and s.answeredAt is null and s.withdrawnAt is null and s.feedbackDueOn < :day
                and not s.archived
            order by s.vacancyId, s.feedbackDueOn, s.id""")
    List<Overdue> findOverdue(ClientId client, LocalDate day);

    @Query("""
            select new org.clientele.submission.OwedAnswerRepository$Overdue(
                s.id, s.vacancyId, v.texts.title, s.sharedAt, s.feedbackDueOn)
            from Submission s join Vacancy v on v.id = s.vacancyId
            where s.id = :submission and s.answeredAt is null and s.withdrawnAt is null and s.feedbackDueOn < :day
                and not s.archived""")
    Optional<Overdue> findOverdue(SubmissionId submission, LocalDate day);

    @Query("""
            select new org.clientele.submission.OwedAnswerRepository$Reader(h.id.submissionId, h.id.contactId)
            from SubmissionShare h where h.id.submissionId in :submissions and h.withdrawnAt is null""")
    List<Reader> findReaders(Collection<UUID> submissions);

    /** Those who were shown to anybody, by the name of the candidate, the vacancy or the client. */
    @Query("""
            select new org.clientele.mail.MailSample(s.id.value, k.title || ' · ' || v.title)
            from Submission s
                join RecordEntry k on k.id = s.candidateId.value
                join RecordEntry v on v.id = s.vacancyId.value
                join RecordEntry c on c.id = s.clientId.value
            where s.sharedAt is not null and s.withdrawnAt is null and not s.archived
                and (k.title like :name escape '!' or v.title like :name escape '!' or c.title like :name escape '!')
            order by s.id.value desc""")
    Slice<MailSample> findSamples(String name, Pageable page);

    @Query("""
            select new org.clientele.submission.OwedAnswerRepository$Overdue(
                s.id, s.vacancyId, v.texts.title, s.sharedAt, s.feedbackDueOn)
            from Submission s join Vacancy v on v.id = s.vacancyId
            where s.id = :submission and s.sharedAt is not null""")
    List<Overdue> findShown(SubmissionId submission);

    @Query("select f.key from FeedbackStep f where f.key.submissionId in :submissions")
    Set<FeedbackStep.Key> findSteps(Collection<UUID> submissions);

    @Modifying(flushAutomatically = true)
    @Query("delete from FeedbackStep f where f.key.submissionId in :submissions")
    void forget(Collection<UUID> submissions);

    @Query("""
            select new org.clientele.submission.SilentClient(s.clientId, v.clientName, count(s), min(s.feedbackDueOn))
            from Submission s join Vacancy v on v.id = s.vacancyId
            where s.answeredAt is null and s.withdrawnAt is null and s.feedbackDueOn < :day and not s.archived
                and exists (select 1 from Vacancy w join w.recruiters r where w.id = v.id and r.accountId = :account)
            group by s.clientId, v.clientName
            order by min(s.feedbackDueOn), s.clientId""")
    Slice<SilentClient> findSilentClients(LocalDate day, UUID account, Pageable page);

    @Query("""
            select new org.clientele.submission.OwedAnswer(
                s.id, s.clientId, v.clientName, s.vacancyId, v.texts.title, s.candidateName, s.feedbackDueOn, f.takenAt)
            from Submission s join Vacancy v on v.id = s.vacancyId
                left join FeedbackStep f on f.key.submissionId = s.id.value
                    and f.key.kind = org.clientele.submission.FeedbackStep$Kind.REMINDED
            where s.answeredAt is null and s.withdrawnAt is null and s.feedbackDueOn < :day and not s.archived
            order by s.feedbackDueOn, s.id""")
    Slice<OwedAnswer> findOwed(LocalDate day, Pageable page);

    @Query("""
            select new org.clientele.submission.OwedAnswer$Reader(
                s.id, c.id, trim(c.person.firstName || ' ' || c.person.lastName))
            from SubmissionShare h join Submission s on s.id.value = h.id.submissionId
                join Contact c on c.id.value = h.id.contactId
            where s.id in :submissions order by c.person.lastName, c.person.firstName, c.id""")
    List<OwedAnswer.Reader> findNamedReaders(Collection<SubmissionId> submissions);
}
