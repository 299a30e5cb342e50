package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<SubmissionVerdict, UUID> {

    SubmissionVerdict save(SubmissionVerdict verdict);

    void flush();

    Optional<SubmissionVerdict> findBySubmissionIdAndContactId(SubmissionId submission, ContactId contact);

    @Query("""
            select new org.clientele.submission.VerdictRow(
                trim(c.person.firstName || ' ' || c.person.lastName), v.verdict, r.name, v.note, v.recordedBy,
                v.givenAt)
            from SubmissionVerdict v left join Contact c on c.id = v.contactId
                left join RejectionReason r on r.id = v.reasonId
            where v.submissionId = :submission order by v.givenAt, v.id""")
    List<VerdictRow> findOf(SubmissionId submission);

    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionVerdict v where v.submissionId = :submission")
    void deleteOf(SubmissionId submission);

    /** Verdicts of the one contact on what the other has said nothing of. */
    @Query("""
            select v.id from SubmissionVerdict v where v.contactId.value = :from and not exists (
                select 1 from SubmissionVerdict o where o.submissionId = v.submissionId and o.contactId.value = :to)
            order by v.id""")
    List<UUID> findOnlyBy(UUID from, UUID to);

    @Modifying(flushAutomatically = true)
    @Query("update SubmissionVerdict v set v.contactId.value = :to where v.contactId.value = :from and v.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
