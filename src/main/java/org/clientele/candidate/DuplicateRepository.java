package org.clientele.candidate;

import java.util.Collection;
import java.util.List;
import org.clientele.candidate.AddressRow.Medium;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds candidates who may be the same person. */
interface DuplicateRepository extends Repository<Candidate, CandidateId> {

    @Query("""
            select distinct new org.clientele.candidate.CandidateRef(
                c.id, c.number, trim(c.person.firstName || ' ' || c.person.lastName), c.archived, c.consent.state)
            from Candidate c join c.addresses a
            where a.matchKey in :keys and a.medium = :medium and (:self is null or c.id <> :self) order by c.id""")
    List<CandidateRef> findSharing(Medium medium, Collection<String> keys, @Nullable CandidateId self, Limit limit);

    @Query("""
            select new org.clientele.candidate.CandidateRef(
                c.id, c.number, trim(c.person.firstName || ' ' || c.person.lastName), c.archived, c.consent.state)
            from Candidate c
            where c.listed in (true, false) and c.person.lastName = :lastName and c.person.firstName = :firstName
                and (:self is null or c.id <> :self) order by c.id""")
    List<CandidateRef> findNamed(String firstName, String lastName, @Nullable CandidateId self, Limit limit);
}
