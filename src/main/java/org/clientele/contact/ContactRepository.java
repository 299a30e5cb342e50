package org.clientele.contact;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, ContactId> {

    Contact save(Contact contact);

    void flush();

    void delete(Contact contact);

    Optional<Contact> findById(ContactId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> findForUpdate(ContactId id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Contact c where c.id = :id")
    Optional<Contact> findForShare(ContactId id);

    List<Contact> findByClientId(ClientId client);

    List<Contact> findByLocationId(LocationId location);

    List<Contact> findByFormerLocationId(LocationId location);

    List<Contact> findByReportsToId(ContactId superior);

    @Query("select c.id from Contact c where c.activity.returnsOn <= :day and not c.activity.active and c.listed")
    List<ContactId> findReturning(LocalDate day, Limit limit);

    @Query("""
            select new org.clientele.contact.ContactRef(c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived)
            from Contact c where c.id = :id""")
    Optional<ContactRef> findRef(ContactId id);

    @Query("""
            select new org.clientele.contact.ContactRef(c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived)
            from Contact c where c.mergedInto = :kept order by c.id""")
    List<ContactRef> findAbsorbed(ContactId kept);

    @Query("""
            select new org.clientele.contact.ContactRef(c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived)
            from Contact c where c.clientId = :client and not c.archived
            order by c.person.lastName, c.person.firstName, c.id""")
    List<ContactRef> findColleagues(ClientId client, Limit limit);

    @Query("""
            select new org.clientele.contact.Representative(
                c.id, c.person.firstName, c.person.lastName, c.person.position, c.person.mayRepresent,
                c.person.representsAs, c.activity.active)
            from Contact c where c.clientId = :client and not c.archived and c.person.mayRepresent.granted
            order by c.person.lastName, c.person.firstName, c.id""")
    List<Representative> findRepresentatives(ClientId client, Limit limit);

    /** Others than the contact itself who have the address. */
    @Query("""
            select distinct new org.clientele.contact.AddressHolder(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.clientName)
            from Contact c join c.addresses a
            where a.matchKey = :key and c.listed and (:self is null or c.id <> :self) order by c.id""")
    List<AddressHolder> findHolders(String key, @Nullable ContactId self, Limit limit);

    @Query("""
            select new org.clientele.contact.CardRow(c.id, c.version, c.location.id, c.person, c.activity)
            from Contact c
            where c.clientId = :client and not c.archived and c.searchKeys.searchText like :pattern
            order by c.person.lastName, c.person.firstName, c.id""")
    List<CardRow> findCards(ClientId client, String pattern, Limit limit);

    @Query("""
            select new org.clientele.contact.AddressOf(c.id, a.medium, a.kind, a.address)
            from Contact c join c.addresses a where c.id in :contacts order by c.id, index(a)""")
    List<AddressOf> findAddresses(List<ContactId> contacts);

    @Query("""
            select new org.clientele.contact.ListedRow(
                c.id, c.version, c.person.firstName, c.person.lastName, c.clientId, c.clientName, c.person.position,
                l.id, coalesce(l.name, ''), c.person.contactPerson, c.person.mayCollectMail, c.person.mayRepresent,
                c.activity, c.person.doNotContact, c.changedAt)
            from Contact c left join c.location l where c.id in :contacts""")
    List<ListedRow> findRows(List<ContactId> contacts);

    /** Which of these contacts one sees. */
    @Query("select c.id from Contact c where c.id in :ids")
    Set<ContactId> findSeen(Collection<ContactId> ids);

    @Query("select count(c) from Contact c where c.listed = true")
    long countListed();

    /** One contact in {@code step}, always the same ones. */
    @Query("""
            select new org.clientele.contact.ContactSample$Row(
                c.searchKeys.searchText, c.person.lastName, c.person.firstName, c.clientId.value, c.clientName,
                c.person.position, c.person.contactPerson, c.person.mayCollectMail.granted,
                c.person.mayRepresent.granted, c.activity.active, c.changedAt)
            from Contact c where c.listed = true and mod(crc32(c.id.value), :step) = 0""")
    List<ContactSample.Row> findSample(long step);

    @Query("select count(c) from Contact c where c.clientId = :client and not c.archived")
    long countOfClient(ClientId client);

    @Query("select count(c) from Contact c where c.location.id = :location and not c.archived")
    long countAtLocation(LocationId location);

    @Query("select count(c) from Contact c where c.reportsTo.id = :superior and not c.archived")
    long countReports(ContactId superior);

    @Modifying
    @Query("""
            update Contact c set c.clientArchived = :archived, c.listed = (not c.archived and not :archived)
            where c.clientId = :client""")
    void followArchiving(ClientId client, boolean archived);

    @Query("select a.address from Contact c join c.addresses a where c.id = :contact and a.medium = EMAIL")
    List<String> findEmails(ContactId contact);
}
