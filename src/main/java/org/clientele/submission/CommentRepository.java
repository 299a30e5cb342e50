package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<SubmissionComment, UUID> {

    SubmissionComment save(SubmissionComment comment);

    void flush();

    Optional<SubmissionComment> findById(UUID id);

    @Query("""
            select new org.clientele.submission.CommentRow(
                c.id, c.body, c.authorName, c.contactId, c.recordedBy, c.writtenAt, c.deletedAt is not null,
                c.accountId is not null and c.accountId.value = :reader)
            from SubmissionComment c where c.submissionId = :submission and c.thread = :thread
            order by c.writtenAt desc, c.id desc""")
    List<CommentRow> findLatest(SubmissionId submission, CommentThread thread, UUID reader, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionComment c where c.submissionId = :submission")
    void deleteOf(SubmissionId submission);

    @Query("select c.id from SubmissionComment c where c.contactId.value = :contact order by c.id")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update SubmissionComment c set c.contactId.value = :to where c.contactId.value = :from and c.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
