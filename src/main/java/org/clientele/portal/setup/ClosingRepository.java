package org.clientele.portal.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.portal.PortalAccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosingRepository extends Repository<StoredPortalSettings, UUID> {

    @Query("""
            select new org.clientele.portal.setup.Vanishing(v.texts.title, v.clientName, v.standing.endedOn,
                (select count(r) from VacancyRelease r where r.key.vacancyId = v.id.value))
            from Vacancy v
            where v.listed = true and v.standing.endedOn <= :until
                and exists (select 1 from VacancyRelease x where x.key.vacancyId = v.id.value)
            order by v.standing.endedOn desc, v.id""")
    List<Vanishing> findEnded(LocalDate until, Limit limit);

    String RELEASED_AND_OVER = """
            select a.id from PortalAccount a
            where a.state in ('ACTIVE', 'INVITED') and a.role.sight.vacancies in ('RELEASED', 'INTERVIEWER')
                and not exists (select 1 from VacancyRelease r join Vacancy v on v.id.value = r.key.vacancyId
                    where r.key.contactId = a.contactId.value and v.archived = false
                        and (v.standing.endedOn is null or v.standing.endedOn > :until))
            """;

    /** Accounts of contacts that something was released to, of which nothing is seen any more. */
    @Query(RELEASED_AND_OVER + """
                and exists (select 1 from VacancyRelease r where r.key.contactId = a.contactId.value)
            order by a.id""")
    List<PortalAccountId> findWithoutVacancies(LocalDate until, Limit limit);

    /** Those of them that the vacancy was released to. */
    @Query(RELEASED_AND_OVER + """
                and exists (select 1 from VacancyRelease r where r.key.contactId = a.contactId.value
                    and r.key.vacancyId = :vacancy)
            order by a.id""")
    List<PortalAccountId> findWithoutVacancies(UUID vacancy, LocalDate until, Limit limit);
}
