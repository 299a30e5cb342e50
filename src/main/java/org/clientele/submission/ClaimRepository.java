package org.clientele.submission;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<KnownClaim, UUID> {

    KnownClaim save(KnownClaim claim);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from KnownClaim k where k.id = :id")
    Optional<KnownClaim> findForUpdate(UUID id);

    @Query("""
            select new org.clientele.submission.ClaimRow(
                k.id, k.version, trim(c.person.firstName || ' ' || c.person.lastName), k.knownSince, k.reason,
                k.recordedBy, k.claimedAt, k.state, k.decidedBy, k.decidedAt, k.decisionNote)
            from KnownClaim k left join Contact c on c.id = k.contactId
            where k.submissionId = :submission order by k.claimedAt, k.id""")
    List<ClaimRow> findOf(SubmissionId submission);

    @Modifying(flushAutomatically = true)
    @Query("delete from KnownClaim k where k.submissionId = :submission")
    void deleteOf(SubmissionId submission);

    @Query("select k.id from KnownClaim k where k.contactId.value = :contact order by k.id")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update KnownClaim k set k.contactId.value = :to where k.contactId.value = :from and k.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
