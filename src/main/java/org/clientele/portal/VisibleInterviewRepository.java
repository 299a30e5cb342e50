package org.clientele.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleInterviewRepository extends Repository<VisibleInterview, UUID> {

    @Query("select i from VisibleInterview i where i.submissionId = :submission order by i.startsAt, i.id")
    List<VisibleInterview> findOf(UUID submission);

    @Query("""
            select i from VisibleInterview i where i.endsAt >= :from and i.state <> 'CANCELLED' order by i.startsAt, i.id""")
    List<VisibleInterview> findFrom(Instant from, Limit limit);

    @Query("""
            select new org.clientele.portal.PortalColleague(
                new org.clientele.contact.ContactId(c.id), trim(c.firstName || ' ' || c.lastName), c.position)
            from VisibleColleague c order by c.lastName, c.firstName, c.id""")
    List<PortalColleague> findColleagues(Limit limit);
}
