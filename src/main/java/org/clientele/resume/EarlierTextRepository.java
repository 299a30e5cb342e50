package org.clientele.resume;

import java.util.List;
import java.util.Optional;
import org.clientele.candidate.CandidateId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EarlierTextRepository extends Repository<EarlierText, EarlierTextId> {

    EarlierText save(EarlierText text);

    Optional<EarlierText> findById(EarlierTextId id);

    @Query("""
            select new org.clientele.resume.EarlierTextRow(
                t.id, t.language, t.sourceAttachment, t.writtenAt, t.writtenBy, t.replacedAt, t.replacedBy)
            from EarlierText t where t.resumeId = :resume order by t.replacedAt desc, t.id desc
            """)
    List<EarlierTextRow> findRowsOf(ClientResumeId resume);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from EarlierText t
            where t.resumeId in (select r.id from ClientResume r where r.candidateId = :candidate)""")
    void deleteOf(CandidateId candidate);
}
