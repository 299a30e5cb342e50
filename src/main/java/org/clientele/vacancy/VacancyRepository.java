package org.clientele.vacancy;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VacancyRepository extends Repository<Vacancy, VacancyId> {

    Vacancy save(Vacancy vacancy);

    void flush();

    void delete(Vacancy vacancy);

    Optional<Vacancy> findById(VacancyId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Vacancy v where v.id = :id")
    Optional<Vacancy> findForUpdate(VacancyId id);

    List<Vacancy> findByClientId(ClientId client);

    List<Vacancy> findByLocationId(LocationId location);

    @Query("""
            select distinct v from Vacancy v join v.contacts c
            where c.contactId = :contact and v.clientId = :client order by v.id""")
    List<Vacancy> findOfContact(UUID contact, ClientId client);

    @Query("""
            select distinct v from Vacancy v join v.contacts c where c.contactId = :contact order by v.id""")
    List<Vacancy> findOfContact(UUID contact);

    @Query("""
            select new org.clientele.vacancy.VacancyRef(v.id, v.texts.title, v.clientId, v.clientName, v.standing.state,
                v.archived)
            from Vacancy v where v.id = :id""")
    Optional<VacancyRef> findRef(VacancyId id);

    @Query("""
            select new org.clientele.vacancy.VacancyHead(
                new org.clientele.vacancy.VacancyRef(
                    v.id, v.texts.title, v.clientId, v.clientName, v.standing.state, v.archived),
                v.version, v.texts.priority, v.standing)
            from Vacancy v where v.id = :id""")
    Optional<VacancyHead> findHead(VacancyId id);

    @Query("""
            select new org.clientele.vacancy.VacancyRef(v.id, v.texts.title, v.clientId, v.clientName, v.standing.state,
                v.archived)
            from Vacancy v where v.clientId = :client and not v.archived and v.standing.state in :states
            order by v.texts.title, v.id""")
    List<VacancyRef> findOfClient(ClientId client, Collection<VacancyState> states, Limit limit);

    @Query("""
            select new org.clientele.vacancy.VacancyView$Recruiter(a.id, a.fullName, r.part)
            from Vacancy v join v.recruiters r join Account a on a.id.value = r.accountId
            where v.id = :id order by r.part, a.fullName, a.id""")
    List<VacancyView.Recruiter> findRecruiters(VacancyId id);

    @Query("""
            select new org.clientele.vacancy.VacancyView$Contact(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived, p.part)
            from Vacancy v join v.contacts p join Contact c on c.id.value = p.contactId
            where v.id = :id order by p.part, c.person.lastName, c.person.firstName, c.id""")
    List<VacancyView.Contact> findContacts(VacancyId id);

    @Query("""
            select i.name from Vacancy v join v.targetIndustries t join Industry i on i.id.value = t
            where v.id = :id order by i.name""")
    List<String> findTargetIndustries(VacancyId id);

    /** Of these contacts those of the client that are in use. */
    @Query("select c.id from Contact c where c.clientId = :client and not c.archived and c.id in :ids")
    Set<ContactId> findContacts(Collection<ContactId> ids, ClientId client);

    @Query("select count(v) from Vacancy v where v.clientId = :client and not v.archived")
    long countOfClient(ClientId client);

    @Query("select count(v) from Vacancy v where v.location.id = :location and not v.archived")
    long countAtLocation(LocationId location);

    @Query("""
            select count(distinct v.id) from Vacancy v join v.contacts c
            where c.contactId = :contact and not v.archived and v.standing.state in (REQUESTED, OPEN, ON_HOLD)""")
    long countOfContact(UUID contact);

    @Query("""
            select new org.clientele.vacancy.VacancyRow(
                v.id, v.version, v.texts.title, v.clientId, v.clientName, v.standing.state, v.standing.since,
                v.texts.priority, v.texts.deadline, v.texts.openings, coalesce(l.name, ''), coalesce(a.fullName, ''),
                v.changedAt)
            from Vacancy v left join v.location l left join v.recruiters r on r.part = OWNER
                left join Account a on a.id.value = r.accountId
            where v.id in :ids""")
    List<VacancyRow> findRows(Collection<VacancyId> ids);

    /** The open vacancies of these clients, by title. */
    @Query("""
            select new org.clientele.vacancy.VacancyRef(v.id, v.texts.title, v.clientId, v.clientName, v.standing.state,
                v.archived)
            from Vacancy v
            where v.clientId.value in :clients and not v.archived and v.standing.state in :states
            order by v.clientId.value, v.standing.state desc, v.texts.title, v.id""")
    List<VacancyRef> findOfClients(Collection<UUID> clients, Collection<VacancyState> states);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Vacancy v set v.clientArchived = :archived, v.listed = (not v.archived and not :archived)
            where v.clientId = :client""")
    void followArchiving(ClientId client, boolean archived);

    @Query("""
            select new org.clientele.vacancy.VacancyAsked(
                r.contactId, trim(c.person.firstName || ' ' || c.person.lastName), r.requestedAt)
            from VacancyRequest r join Contact c on c.id = r.contactId
            where r.vacancyId = :vacancy and r.decidedAt is null and not r.withdrawn""")
    Optional<VacancyAsked> findAsked(VacancyId vacancy);
}
