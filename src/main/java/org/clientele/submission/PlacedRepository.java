package org.clientele.submission;

import java.util.List;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What lists of submissions read that are not of one vacancy. */
interface PlacedRepository extends Repository<Submission, SubmissionId> {

    String FACTS = """
            select new org.clientele.submission.PlacedRow(
                s.id, s.candidateId, s.candidateName, s.vacancyId, v.texts.title, s.clientId, v.clientName,
                st.details.kind, st.details.name, s.stageSince,\s""";

    String FROM = """
            from Submission s join Vacancy v on v.id = s.vacancyId join VacancyStage st on st.id = s.stageId\s""";

    String SEEN_BY_ANYBODY = """
            s.sharedAt, s.withdrawnAt, s.feedbackDueOn,
            (select max(h.lastSeenAt) from SubmissionShare h where h.id.submissionId = s.id.value))\s""";

    @Query(FACTS + SEEN_BY_ANYBODY + FROM + "where s.candidateId = :candidate and not s.archived"
            + " order by s.changedAt desc, s.id desc")
    List<PlacedRow> findOf(CandidateId candidate, Limit limit);

    @Query(FACTS + SEEN_BY_ANYBODY + FROM + "where s.clientId = :client and not s.archived"
            + " order by s.changedAt desc, s.id desc")
    List<PlacedRow> findOf(ClientId client, Limit limit);

    @Query(FACTS + "h.sharedAt, h.withdrawnAt, s.feedbackDueOn, h.lastSeenAt) " + FROM
            + "join SubmissionShare h on h.id.submissionId = s.id.value"
            + " where h.id.contactId = :contact and not s.archived order by h.sharedAt desc, s.id desc")
    List<PlacedRow> findOf(UUID contact, Limit limit);
}
