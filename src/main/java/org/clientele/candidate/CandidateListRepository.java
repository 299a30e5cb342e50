package org.clientele.candidate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of candidates what lists show, a page at a time, and what searches are planned by. */
interface CandidateListRepository extends Repository<Candidate, CandidateId> {

    @Query("""
            select new org.clientele.candidate.ListedRow(
                c.id, c.version, c.number, c.person.firstName, c.person.lastName, c.person.headline,
                c.person.address.city, c.person.availableFrom, c.consent.state, c.consent.expiresOn, c.changedAt)
            from Candidate c where c.id in :candidates""")
    List<ListedRow> findRows(List<CandidateId> candidates);

    @Query("""
            select new org.clientele.candidate.ListedRow$Address(c.id, a.medium, a.address)
            from Candidate c join c.addresses a where c.id in :candidates order by c.id, index(a)""")
    List<ListedRow.Address> findAddresses(List<CandidateId> candidates);

    @Query("""
            select new org.clientele.candidate.ListedRow$Skilled(c.id, s.name)
            from Candidate c join c.skills k join Skill s on s.id.value = k.value
            where c.id in :candidates order by s.name""")
    List<ListedRow.Skilled> findSkills(List<CandidateId> candidates);

    @Query("""
            select c.person.address.city from Candidate c where c.listed = true and c.person.address.city <> ''
            group by c.person.address.city order by c.person.address.city""")
    List<String> findCities(Limit limit);

    /** Whose consent has been given for days that are over. */
    @Query("""
            select c.id from Candidate c
            where c.consent.state = org.clientele.candidate.ConsentState.GIVEN and c.consent.expiresOn < :today
                and c.listed = true order by c.consent.expiresOn, c.id""")
    List<CandidateId> findExpired(LocalDate today, Limit limit);

    @Query("select count(c) from Candidate c where c.listed = true")
    long countListed();

    /** One candidate in {@code step}, always the same ones. */
    @Query("""
            select new org.clientele.candidate.CandidateSample$Row(
                c.searchKeys.searchText, c.person.lastName, c.person.firstName, c.person.address.city,
                c.person.availableFrom, c.consent.state, c.changedAt)
            from Candidate c where c.listed = true and mod(crc32(c.id.value), :step) = 0""")
    List<CandidateSample.Row> findSample(long step);

    @Query("""
            select new org.clientele.candidate.CandidateSample$Skilled(s.value, count(*))
            from Candidate c join c.skills s group by s.value""")
    List<CandidateSample.Skilled> countSkills();

    @Query("""
            select new org.clientele.candidate.CandidateSample$Speaking(l.language, count(*))
            from Candidate c join c.languages l group by l.language""")
    List<CandidateSample.Speaking> countLanguages();
}
