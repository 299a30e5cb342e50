package org.clientele.vacancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<VacancyRelease, VacancyRelease.Key> {

    VacancyRelease save(VacancyRelease release);

    void flush();

    void delete(VacancyRelease release);

    Optional<VacancyRelease> findById(VacancyRelease.Key key);

    @Query("select r from VacancyRelease r where r.key.contactId = :contact order by r.key.vacancyId")
    List<VacancyRelease> findOfContact(UUID contact);

    @Query("""
            select new org.clientele.vacancy.ReleaseView(
                c.id, trim(c.person.firstName || ' ' || c.person.lastName), c.archived, r.releasedAt, r.releasedBy)
            from VacancyRelease r join Contact c on c.id.value = r.key.contactId
            where r.key.vacancyId = :vacancy order by c.person.lastName, c.person.firstName, c.id""")
    List<ReleaseView> findOfVacancy(UUID vacancy);

    /** Whether a vacancy that is neither archived nor over is released to the contact. */
    @Query("""
            select count(r) > 0 from VacancyRelease r join Vacancy v on v.id.value = r.key.vacancyId
            where r.key.contactId = :contact and v.listed and v.standing.state in (REQUESTED, OPEN, ON_HOLD, FILLED)""")
    boolean isAnyReleasedTo(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("delete from VacancyRelease r where r.key.vacancyId = :vacancy")
    void deleteOf(UUID vacancy);
}
