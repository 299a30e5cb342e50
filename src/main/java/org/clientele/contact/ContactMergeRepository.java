package org.clientele.contact;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactMergeRepository extends Repository<ContactMerge, MergeId> {

    ContactMerge save(ContactMerge merge);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from ContactMerge m where m.id = :id and m.undoneAt is null")
    Optional<ContactMerge> findForUpdate(MergeId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from ContactMerge m where m.absorbedId = :absorbed and m.undoneAt is null")
    Optional<ContactMerge> findForUpdate(ContactId absorbed);

    @Query("""
            select new org.clientele.contact.MergeEntry(
                m.id, c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.userName, m.mergedAt, m.mergedBy)
            from ContactMerge m join Contact c on c.id = m.absorbedId
            where m.keptId = :kept and m.undoneAt is null order by m.mergedAt desc, m.id""")
    List<MergeEntry> findOf(ContactId kept);

    @Modifying
    @Query("delete from ContactMerge m where m.keptId = :contact or m.absorbedId = :contact")
    void deleteOf(ContactId contact);
}
