package org.clientele.submission;

import java.util.List;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntroductionRepository extends Repository<Introduction, UUID> {

    String ROW = """
            select new org.clientele.submission.IntroductionRow(
                i.id, i.submissionId, i.candidateId, i.clientName, i.vacancyTitle, i.candidateName, i.contactName,
                i.resumeHash, r.number, r.naming, i.inPortal, i.shownAt, i.shownBy, i.protectedUntil,
                (select min(o.id.openedAt) from IntroductionOpening o where o.id.introductionId = i.id),
                (select max(o.id.openedAt) from IntroductionOpening o where o.id.introductionId = i.id))
            from Introduction i left join ShownResume r on r.candidateId = i.candidateId and r.hash = i.resumeHash
                and r.number = (
                    select max(v.number) from ShownResume v
                    where v.candidateId = i.candidateId and v.hash = i.resumeHash and v.releasedAt <= i.shownAt)\s""";

    Introduction save(Introduction introduction);

    @Query(ROW + "where i.submissionId = :submission order by i.shownAt, i.contactName, i.id")
    List<IntroductionRow> findOf(SubmissionId submission);

    @Query(ROW + "where i.clientId = :client order by i.shownAt desc, i.id desc")
    List<IntroductionRow> findOf(ClientId client, Limit limit);

    @Query(ROW + "where i.candidateId = :candidate order by i.shownAt desc, i.id desc")
    List<IntroductionRow> findOf(CandidateId candidate, Limit limit);

    @Query("""
            select i.id from Introduction i where i.submissionId = :submission and i.contactId.value = :contact
            order by i.shownAt desc""")
    List<UUID> findLatest(SubmissionId submission, UUID contact, Limit limit);
}
