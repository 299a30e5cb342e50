package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RatingRepository extends Repository<SubmissionRating, UUID> {

    SubmissionRating save(SubmissionRating rating);

    void flush();

    Optional<SubmissionRating> findBySubmissionIdAndContactId(SubmissionId submission, ContactId contact);

    Optional<SubmissionRating> findBySubmissionIdAndAccountId(SubmissionId submission, AccountId account);

    @Query("""
            select new org.clientele.submission.RatingRow(
                r.id, r.contactId.value, r.accountId.value,
                case when r.accountId is null then trim(c.person.firstName || ' ' || c.person.lastName)
                    else r.recordedBy end,
                r.stars, r.remark, r.recordedBy, r.ratedAt)
            from SubmissionRating r left join Contact c on c.id = r.contactId
            where r.submissionId = :submission order by r.ratedAt, r.id""")
    List<RatingRow> findOf(SubmissionId submission);

    @Modifying(flushAutomatically = true)
    @Query("delete from SubmissionRating r where r.submissionId = :submission")
    void deleteOf(SubmissionId submission);

    /** Ratings by the one contact of what the other has not rated. */
    @Query("""
            select r.id from SubmissionRating r where r.contactId.value = :from and not exists (
                select 1 from SubmissionRating o where o.submissionId = r.submissionId and o.contactId.value = :to)
            order by r.id""")
    List<UUID> findOnlyBy(UUID from, UUID to);

    @Modifying(flushAutomatically = true)
    @Query("update SubmissionRating r set r.contactId.value = :to where r.contactId.value = :from and r.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
