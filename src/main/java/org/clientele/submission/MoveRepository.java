package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MoveRepository extends Repository<SubmissionMove, UUID> {

    SubmissionMove save(SubmissionMove move);

    @Query("""
            select new org.clientele.submission.MoveRow(
                m.fromKind, m.fromName, m.toKind, m.toName, m.movedAt, m.movedBy, m.forContactId,
                trim(c.person.firstName || ' ' || c.person.lastName), r.name, m.reasonText)
            from SubmissionMove m
                left join Contact c on c.id = m.forContactId
                left join RejectionReason r on r.id = m.reasonId
            where m.submissionId = :submission order by m.movedAt, m.id""")
    List<MoveRow> findOf(SubmissionId submission);

    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionMove m where m.submissionId = :submission")
    void deleteOf(SubmissionId submission);

    @Query("select m.id from SubmissionMove m where m.forContactId.value = :contact order by m.id")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update SubmissionMove m set m.forContactId.value = :to where m.forContactId.value = :from and m.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
