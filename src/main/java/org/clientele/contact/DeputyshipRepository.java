package org.clientele.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeputyshipRepository extends Repository<Deputyship, ContactId> {

    Deputyship save(Deputyship deputyship);

    void flush();

    void delete(Deputyship deputyship);

    Optional<Deputyship> findById(ContactId absent);

    List<Deputyship> findByDeputyId(ContactId deputy);

    @Query("select d from Deputyship d where d.absentId = :contact or d.deputyId = :contact")
    List<Deputyship> findAround(ContactId contact);

    /** The only condition under which somebody acts for another. */
    String HOLDS = """
             from Deputyship d join Contact a on a.id = d.absentId join Contact p on p.id = d.deputyId
            where d.startsOn <= :day and (d.endsOn is null or d.endsOn >= :day)
                and not a.activity.active and not a.archived
                and (a.activity.returnsOn is null or a.activity.returnsOn > :day)
                and p.activity.active and not p.archived and p.clientId = a.clientId and""";

    @Query("""
            select new org.clientele.contact.ContactRef(p.id, trim(p.person.firstName || ' ' || p.person.lastName), p.archived)
            """ + HOLDS + " a.id = :absent")
    Optional<ContactRef> findDeputy(ContactId absent, LocalDate day);

    @Query("""
            select new org.clientele.contact.ContactRef(a.id, trim(a.person.firstName || ' ' || a.person.lastName), a.archived)
            """ + HOLDS + " p.id = :deputy order by a.person.lastName, a.person.firstName, a.id")
    List<ContactRef> findAbsent(ContactId deputy, LocalDate day);

    @Query("""
            select new org.clientele.contact.DeputyRow(
                new org.clientele.contact.ContactRef(
                    a.id, trim(a.person.firstName || ' ' || a.person.lastName), a.archived),
                new org.clientele.contact.ContactRef(
                    p.id, trim(p.person.firstName || ' ' || p.person.lastName), p.archived),
                d.startsOn, d.endsOn)
            from Deputyship d join Contact a on a.id = d.absentId join Contact p on p.id = d.deputyId
            where a.id = :contact or p.id = :contact
            order by d.startsOn, a.person.lastName, a.id""")
    List<DeputyRow> findRows(ContactId contact);

    @Query("""
            select new org.clientele.contact.ContactRef(c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived)
            from Contact c
            where c.clientId = :client and not c.archived and c.activity.active and c.id <> :absent
            order by c.person.lastName, c.person.firstName, c.id""")
    List<ContactRef> findChoices(ClientId client, ContactId absent, Limit limit);
}
