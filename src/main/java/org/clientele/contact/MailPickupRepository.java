package org.clientele.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailPickupRepository extends Repository<MailPickup, UUID> {

    MailPickup save(MailPickup pickup);

    @Query("""
            select new org.clientele.contact.PickupRow(
                p.id, p.pickedUpAt, p.clientId, p.clientName, case when c.id is null then false else true end,
                p.contactId, p.contactName, case when k.id is null then false else true end, p.clerkName, p.remark)
            from MailPickup p left join Client c on c.id = p.clientId left join Contact k on k.id = p.contactId where p.pickedUpAt >= :begin and p.pickedUpAt < :end""")
    Slice<PickupRow> findRows(Instant begin, Instant end, Pageable page);

    /** The next lines in the order of time, which is that of the ids for one moment. */
    @Query("""
            select new org.clientele.contact.PickupRow(
                p.id, p.pickedUpAt, p.clientId, p.clientName, case when c.id is null then false else true end,
                p.contactId, p.contactName, case when k.id is null then false else true end, p.clerkName, p.remark)
            from MailPickup p left join Client c on c.id = p.clientId left join Contact k on k.id = p.contactId
            where p.pickedUpAt >= :begin and (p.pickedUpAt > :begin or p.id > :after) and p.pickedUpAt < :end
            order by p.pickedUpAt, p.id""")
    List<PickupRow> findNext(Instant begin, UUID after, Instant end, Limit limit);

    @Query("select 1 from MailPickup p where p.pickedUpAt >= :begin and p.pickedUpAt < :end")
    List<Integer> findOnes(Instant begin, Instant end, Limit limit);
}
