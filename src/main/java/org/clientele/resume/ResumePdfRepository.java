package org.clientele.resume;

import java.util.Optional;
import org.clientele.candidate.CandidateId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResumePdfRepository extends Repository<ResumePdf, ResumeVersionId> {

    ResumePdf save(ResumePdf pdf);

    Optional<ResumePdf> findById(ResumeVersionId id);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from ResumePdf p
            where p.versionId in (select v.id from ResumeVersion v where v.candidateId = :candidate)""")
    void deleteOf(CandidateId candidate);
}
