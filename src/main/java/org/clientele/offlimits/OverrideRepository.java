package org.clientele.offlimits;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OverrideRepository extends Repository<OffLimitsOverride, UUID> {

    OffLimitsOverride save(OffLimitsOverride override);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OffLimitsOverride o where o.id = :id")
    Optional<OffLimitsOverride> findForUpdate(UUID id);

    @Query("""
            select count(o) > 0 from OffLimitsOverride o
            where o.ruleId = :rule and o.whom = :whom and o.requesterId = :requester and o.state = GRANTED""")
    boolean isGranted(UUID rule, String whom, UUID requester);

    @Query("""
            select new org.clientele.offlimits.OverrideRow(
                o.id, c.id, c.name, o.whom, o.reason, o.state, o.requestedBy, o.requestedAt, o.decidedBy)
            from OffLimitsOverride o join Client c on c.id = o.clientId""")
    Slice<OverrideRow> findRows(Pageable page);

    @Query("select 1 from OffLimitsOverride o join Client c on c.id = o.clientId")
    List<Integer> findOnes(Limit limit);
}
