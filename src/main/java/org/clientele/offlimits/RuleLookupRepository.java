package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.client.IndustryId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How {@link RuleFinder} reads, always by an index. */
interface RuleLookupRepository extends Repository<OffLimitsName, UUID> {

    @Query("""
            select new org.clientele.offlimits.NameCandidate(n.ruleId, n.clientId, n.kind, n.text, n.matchKey)
            from OffLimitsName n where n.matchKey in :keys""")
    List<NameCandidate> findSharing(Collection<String> keys, Limit limit);

    @Query("""
            select new org.clientele.offlimits.NameCandidate(n.ruleId, n.clientId, n.kind, n.text, n.matchKey)
            from OffLimitsName n where match_words(n.trigrams, :words) > 0""")
    List<NameCandidate> findMatching(String words, Limit limit);

    /** Rules of clients in the archive do not count as long as they are there. */
    @Query("""
            select new org.clientele.offlimits.RuleFacts(
                r.id.value, r.state, r.reason, r.cover, r.departments, r.fromDay, r.untilDay, c.ownerName, r.setBy,
                r.decidedBy)
            from OffLimitsRule r join Client c on c.id = r.clientId
            where r.id.value in :rules and r.state in (PROPOSED, CONFIRMED) and c.archived = false
                and r.fromDay <= :today and (r.untilDay is null or r.untilDay >= :today)""")
    List<RuleFacts> findInForce(Collection<UUID> rules, LocalDate today);

    @Query("""
            select new org.clientele.offlimits.RulePlace(r.id.value, e.title)
            from OffLimitsRule r join r.locations l join RecordEntry e on e.id = l
            where r.id.value in :rules and e.archivedAt is null order by e.title""")
    List<RulePlace> findPlaces(Collection<UUID> rules);

    @Query("select c.id from Client c where c.id in :ids")
    Set<ClientId> findSeen(Collection<ClientId> ids);

    @Query("""
            select new org.clientele.offlimits.RuleBadge(
                n.clientId, r.clientId.value <> n.clientId, r.state, r.cover, r.fromDay <= :today, r.fromDay,
                r.untilDay)
            from OffLimitsName n join OffLimitsRule r on r.id.value = n.ruleId
            where n.clientId in :clients and n.kind = NAME and r.state in (PROPOSED, CONFIRMED)
                and (r.untilDay is null or r.untilDay >= :today)""")
    List<RuleBadge> findBadges(Collection<UUID> clients, LocalDate today);

    @Query("""
            select distinct new org.clientele.offlimits.CoveredIndustry(c.industry.id, c.id)
            from OffLimitsName n join OffLimitsRule r on r.id.value = n.ruleId join Client c on c.id.value = n.clientId
            where c.industry.id in :industries and c.archived = false and n.kind = NAME
                and r.state in (PROPOSED, CONFIRMED) and r.fromDay <= :today
                and (r.untilDay is null or r.untilDay >= :today)""")
    List<CoveredIndustry> findCovered(Collection<IndustryId> industries, LocalDate today);
}
