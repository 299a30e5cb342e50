package org.clientele.offlimits;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleListRepository extends Repository<OffLimitsRule, RuleId> {

    @Query("""
            select new org.clientele.offlimits.RuleRow(
                r.id, r.version, c.id, c.name, r.state, r.cover, r.reason, r.fromDay, r.untilDay, r.setBy, r.setAt,
                c.ownerName)
            from OffLimitsRule r join Client c on c.id = r.clientId
            where r.state in :states and c.archived = false""")
    Slice<RuleRow> findRows(Collection<RuleState> states, Pageable page);

    @Query("""
            select 1 from OffLimitsRule r join Client c on c.id = r.clientId
            where r.state in :states and c.archived = false""")
    List<Integer> findOnes(Collection<RuleState> states, Limit limit);
}
