package org.clientele.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientRef;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Contact, ContactId> {

    /**
     * Contacts with a day that is near.
     *
     * @param clients so many of the owner's clients are looked at, by name
     */
    @Query("""
            select new org.clientele.contact.ReminderRow(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.clientName, c.activity.active,
                c.activity.returnsOn, c.person.mayCollectMail.until, c.person.mayRepresent.until)
            from (
                select k.id.value as id from Client k
                where k.ownerId.value = :owner and k.archived = false order by k.name, k.id limit :clients) mine
            join Contact c on c.clientId.value = mine.id
            where c.archived = false and (
                c.activity.active and c.person.mayCollectMail.until between :first and :last
                or c.activity.active and c.person.mayRepresent.until between :first and :last
                or not c.activity.active and c.activity.returnsOn <= :last)
            order by c.id limit :rows""")
    List<ReminderRow> findDue(UUID owner, int clients, LocalDate first, LocalDate last, int rows);

    /**
     * Clients that nobody is the contact person of.
     *
     * @param clients so many of the owner's clients are looked at, by name
     */
    @Query("""
            select new org.clientele.client.ClientRef(k.id, k.name, k.archived)
            from (
                select o.id.value as id from Client o
                where o.ownerId.value = :owner and o.archived = false order by o.name, o.id limit :clients) mine
            join Client k on k.id.value = mine.id
            where not exists (
                select 1 from Contact c
                where c.clientId = k.id and c.archived = false and c.activity.active and c.person.contactPerson)
            order by k.name, k.id limit :rows""")
    List<ClientRef> findWithoutContactPerson(UUID owner, int clients, int rows);
}
