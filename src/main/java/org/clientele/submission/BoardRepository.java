package org.clientele.submission;

import java.util.List;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What boards and their numbers read. */
interface BoardRepository extends Repository<Submission, SubmissionId> {

    @Query("""
            select new org.clientele.submission.SubmissionRow(
                s.id, s.version, s.candidateId, s.candidateName, c.person.headline, s.stageId, s.stageSince, s.sharedAt,
                s.withdrawnAt, s.feedbackDueOn, s.answeredAt, c.consent.state,
                (select avg(r.stars) from SubmissionRating r where r.submissionId = s.id))
            from Submission s join Candidate c on c.id = s.candidateId
            where s.vacancyId = :vacancy and not s.archived
            order by s.stageSince, s.id""")
    List<SubmissionRow> findRows(VacancyId vacancy, Limit limit);

    @Query("""
            select new org.clientele.submission.StageTally(s.stageId, count(s)) from Submission s
            where s.vacancyId = :vacancy group by s.stageId""")
    List<StageTally> countByStage(VacancyId vacancy);
}
