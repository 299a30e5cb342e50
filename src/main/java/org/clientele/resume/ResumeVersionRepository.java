package org.clientele.resume;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clientele.candidate.CandidateId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResumeVersionRepository extends Repository<ResumeVersion, ResumeVersionId> {

    String ROWS = """
            select new org.clientele.resume.ResumeVersionRow(
                v.id, v.number, v.naming, v.hash, v.releasedAt, v.releasedBy, v.overrideReason,
                v.overrideBy, v.withdrawnAt, v.withdrawnBy)
            from ResumeVersion v
            """;

    ResumeVersion save(ResumeVersion version);

    Optional<ResumeVersion> findById(ResumeVersionId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from ResumeVersion v where v.id = :id")
    Optional<ResumeVersion> findForUpdate(ResumeVersionId id);

    @Query(ROWS + "where v.resumeId = :resume order by v.number desc")
    List<ResumeVersionRow> findRowsOf(ClientResumeId resume);

    /** Those that may be shown, the latest first. */
    @Query(ROWS + "where v.candidateId = :candidate and v.withdrawnAt is null order by v.releasedAt desc, v.id desc")
    List<ResumeVersionRow> findShownOf(CandidateId candidate);

    /** Those whose candidate was changed after the release: what is known of the person may not be what was looked for. */
    @Query("select v from ResumeVersion v join Candidate c on c.id = v.candidateId"
            + " where v.id in :ids and c.changedAt > v.releasedAt")
    List<ResumeVersion> findOlderThanCandidate(Collection<ResumeVersionId> ids);

    @Modifying(flushAutomatically = true)
    @Query("delete from ResumeVersion v where v.candidateId = :candidate")
    void deleteOf(CandidateId candidate);
}
